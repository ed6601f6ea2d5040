Two fires of one night, in two towns

--- a.txt
12 August 2015

A fire destroyed a warehouse in Norburn on Tuesday night.
--- b.txt
12 August 2015

A fire damaged a school in Ashby on Tuesday.
--- c.txt
14 August 2015

The warehouse that burned down in Norburn on 11 August had no sprinklers, the fire service said.
===
event 2015-08-11 | happened | a c | warehouse, Norburn
event 2015-08-11 | happened | b | school, Ashby
