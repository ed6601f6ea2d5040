How long somebody held an office is told; another state is not

--- biography.txt
15 September 2025

From 2005 to 2011 Lina Castell was principal conductor of the Aarhus Sinfonietta.
From 2012 to 2014 the river was low.
===
event 2005/2011 | happened | biography | principal conductor | people Lina Castell
