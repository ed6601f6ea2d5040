A festival that lasts four days, told in two ways

--- programme.txt
15 May 2016
The folk festival of Telavi was held from 5 to 8 May 2016.
--- paper.txt
10 May 2016
The folk festival of Telavi was held from Thursday to Sunday.
===
event 2016-05-05/2016-05-08 | happened | paper programme | festival, Telavi
