What would have happened did not

--- dam.txt
LARISA, 9 February 2010 - The dam above Larisa cracked on 6 February 2010. If it had burst on Saturday, the town would have drowned.
--- expert.txt
10 February 2010
The dam above Larisa cracked on Saturday. If the rain returns on 15 February, the dam could burst.
===
event 2010-02-06 | happened | dam expert | cracked, dam
most 1
