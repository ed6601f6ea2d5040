"Was planned in 1852": the planning, and no day to come

--- history.txt
The line was planned in 1852 and built in 1855. A museum was planned in 1961 but never built.
===
event 1852 | happened | history | line
event 1855 | happened | history | line
event 1961 | happened | history | museum
