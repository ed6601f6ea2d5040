"Last month" in January is December of the year before

--- january.txt
9 January 2001
The glassworks of Liberec closed last month after 140 years.
--- december.txt
LIBEREC, 16 December 2000 - The glassworks of Liberec closed on Friday.
===
event 2000-12-15 | happened | december january | closed, glassworks
