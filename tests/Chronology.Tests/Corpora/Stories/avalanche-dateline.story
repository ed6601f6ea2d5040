A place and a day as the last line say when it was written

--- pass.txt
A mountain guide and two climbers died on Tuesday when an avalanche hit their group below the Varr pass.

A warning had been issued on Monday. Three people were killed at the same place in February 2009.

Varr, 18 January 2017
===
published pass 2017-01-18
event 2009-02 | happened | pass | killed
event 2017-01-16 | happened | pass | warning
event 2017-01-17 | happened | pass | guide, climbers
