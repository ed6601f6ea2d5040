"Last summer" and "in the summer of 2010"

--- report.txt
14 January 2011
Wildfires destroyed the village of Petrovo last summer.
--- book.txt
2 May 2012
In the summer of 2010 wildfires destroyed the village of Petrovo.
===
event 2010-22 | happened | book report | wildfires, Petrovo
