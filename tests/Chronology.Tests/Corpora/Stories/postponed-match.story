A match moved from Saturday to Wednesday: the new day is planned, the old day no longer is

--- before.txt
6 April 2011
Lokomotiva will play Dinara in the cup semi-final on 9 April 2011.
--- moved.txt
8 April 2011
The semi-final between Lokomotiva and Dinara was postponed from 9 April to 13 April because the pitch is under water.
--- after.txt
14 April 2011
Lokomotiva beat Dinara 2-1 in the cup semi-final on Wednesday.
===
event 2011-04-09 | planned | before moved | semi-final | marks moved
event 2011-04-13 | planned | moved | semi-final | unmarked moved
event 2011-04-13 | happened | after | beat, Dinara
