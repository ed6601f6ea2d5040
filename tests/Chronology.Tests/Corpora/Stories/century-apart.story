Old and new fires of one theatre

--- old.txt
4 May 2006
The opera house of Temes burned down on 12 April 1920. It burned again on 3 May 2006.
--- new.txt
TEMES, 4 May 2006 - The opera house of Temes burned on Wednesday.
===
event 1920-04-12 | happened | old | burned
event 2006-05-03 | happened | new old | burned
