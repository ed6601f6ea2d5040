An agency's dateline without a year, under a path with one

--- 2013/07/10/wire.txt
LISBON, July 10 (Wire) - Finance Minister Rui Falcão resigned on Tuesday. He will be replaced on Friday.
--- 2013/07/12/paper.txt
Rui Falcão resigned three days ago.
===
event 2013-07-09 | happened | paper wire | resigned | people Rui Falcão
event 2013-07-12 | planned | wire | replaced
