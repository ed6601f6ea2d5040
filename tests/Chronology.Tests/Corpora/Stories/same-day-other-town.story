Two fires of one night in two towns stay two events

--- north.txt
ORMSKOG, 9 August 2003 - A fire destroyed a paper mill in Ormskog on Friday, the fire brigade said.
--- south.txt
DALVIK, 9 August 2003 - A fire destroyed a school in Dalvik on Friday. Nobody was hurt.
--- review.txt
11 August 2003
Two fires kept the county awake. On 8 August a fire destroyed the paper mill in Ormskog.
===
event 2003-08-08 | happened | north review | mill, fire | places Ormskog
event 2003-08-08 | happened | south | school, fire | places Dalvik
