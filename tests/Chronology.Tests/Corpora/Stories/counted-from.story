Events that are counted from one another in one sentence

--- roof.txt
14 May 2019
The roof of the market hall fell on 8 May 2019, three days after an inspector had warned of cracks.

The stalls were cleared four days before the town buried the dead on 13 May.

The hall reopened in 1988, two years after Ann Cole bought it. It was closed in 2003, months after a fire.
===
event 2019-05-05 | happened | roof | inspector, warns
event 2019-05-08 | happened | roof | Roof, falls
event 2019-05-09 | happened | roof | Stalls, cleared
event 2019-05-13 | happened | roof | buries, dead
event 1986 | happened | roof | Cole, buys | people Ann Cole
event 1988 | happened | roof | Hall, reopens
event 2003 | happened | roof | closed
