A cancelled concert did not happen; that it was cancelled did

--- plan.txt
2 July 2019
The soprano Mirela Dragan will sing in Split on 12 July 2019.
--- off.txt
10 July 2019
Mirela Dragan's concert in Split on 12 July was cancelled on Tuesday.
===
event 2019-07-12 | planned | off plan | sing, Split | people Mirela Dragan | marks cancelled
event 2019-07-09 | happened | off | cancelled | people Mirela Dragan
