A report's recommendations are no list of links

--- report.txt
Report on the derailment at Kirk Junction
9 May 2014

The fourth wagon derailed on 9 February 2014. The line was closed that day. It was reopened on 13 February. An inspection on 3 December 2013 had found wear in the left-hand blade.

Recommendations

The infrastructure manager should inspect all points of this type by 1 July 2014.
===
event 2014-02-09 | happened | report | wagon
event 2014-02-09 | happened | report | line
event 2014-02-13 | happened | report | reopen
event 2013-12-03 | happened | report | wear
event ../2014-07-01 | calledfor | report | inspect
