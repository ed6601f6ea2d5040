What lies ahead of the writer is planned, whatever its tense

--- sport.txt
OSLO, 12 September 2011 - Skier Petra Olsen broke her leg in training on Thursday and will miss the season, which opens on 22 October.
--- later.txt
24 October 2011
The skiing season opened on Saturday without Petra Olsen, who broke her leg in September.
===
event 2011-09-08 | happened | later sport | broke, leg | people Petra Olsen
event 2011-10-22 | planned | sport | season
event 2011-10-22 | happened | later | season, opened
