A train derails and the line opens again

--- rail.txt
KANDY, 8 December 2011 - A night train derailed near Kandy on Wednesday, injuring 23 passengers.
--- news.txt
12 December 2011
The railway line near Kandy reopened on Sunday. A night train had derailed near Kandy on 7 December.
===
event 2011-12-07 | happened | news rail | derailed, Kandy
event 2011-12-11 | happened | news | reopened, line
