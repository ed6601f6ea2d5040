Weekdays across the turn of a year

--- eve.txt
2 January 2007
The tanker Ostara ran aground off Skagen on Sunday. Divers found no leak.
--- later.txt
5 January 2007
A tug pulled the tanker Ostara free on Wednesday. The ship had run aground off Skagen on 31 December.
===
event 2006-12-31 | happened | eve later | aground, Ostara
event 2007-01-03 | happened | later | tug, Ostara
