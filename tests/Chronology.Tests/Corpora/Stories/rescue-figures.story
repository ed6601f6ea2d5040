Three sources, two figures: the event holds all, none is averaged

--- a.txt
SAMOS, 5 October 2014 - The coast guard rescued 38 sailors off Samos on Saturday.
--- b.txt
5 October 2014
On Saturday the coast guard rescued 41 sailors off Samos.
--- c.txt
6 October 2014
The coast guard rescued 41 sailors off Samos on 4 October.
===
event 2014-10-04 | happened | a b c | rescued, sailors | marks numbers-differ
