Minutes whose day stands in the second line, and a decision without one

--- minutes.txt
Minutes of the annual general meeting of the Tarrow Beekeepers' Association
Held at the Old Schoolhouse, Tarrow, on Wednesday 15 November 2017

1. Edith Loam was re-elected chair.
===
event 2017-11-15 | happened | minutes | Loam is re-elected chair | people Edith Loam
