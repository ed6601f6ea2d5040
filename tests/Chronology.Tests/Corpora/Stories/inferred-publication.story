A document without a date learns its own from the event that another dates

--- dated.txt
BERGEN, 4 September 2013 - Shipowner Ragnhild Moe and union leader Petter Lie signed a wage agreement on Tuesday, September 3, 2013.
--- bare.txt
Ragnhild Moe and Petter Lie signed a wage agreement on Tuesday after a strike in August. The ferries will run again on Friday.
===
event 2013-09-03 | happened | bare dated | signed, agreement | people Ragnhild Moe, Petter Lie
event 2013-09-06 | planned | bare | ferries
event 2013-08 | happened | bare | strike
