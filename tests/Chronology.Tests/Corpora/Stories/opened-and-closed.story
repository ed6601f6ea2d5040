Two verbs, two dates, one sentence: two events

--- show.txt
GHENT, 2 October 2004 - The exhibition opened on 12 June 2004 and closed on 30 September 2004.
--- guide.txt
1 July 2004
The exhibition of Lieve Maes's glass in Ghent opened on 12 June.
===
event 2004-06-12 | happened | guide show | exhibition, opened
event 2004-09-30 | happened | show | exhibition, closed
