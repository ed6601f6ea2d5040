A takeover announced, agreed and completed

--- announce.txt
ZURICH, 8 May 2012 - Helvar Foods announced on Monday that it would buy the dairy group Lactona for 300 million francs.
--- complete.txt
ZURICH, 3 September 2012 - Helvar Foods bought Lactona on Friday, 31 August.
--- review.txt
28 December 2012
Helvar bought Lactona in August and sold two of its plants in November.
===
event 2012-05-07 | happened | announce | Helvar, Lactona | orgs Helvar Foods
event 2012-08-31 | happened | complete review | bought, Lactona | orgs Helvar Foods
event 2012-11 | happened | review | sold, plants
