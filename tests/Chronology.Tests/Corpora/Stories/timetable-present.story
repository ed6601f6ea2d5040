What a timetable tells in the present lies ahead; what a text remembers in the present is no event

--- bridge.txt
Published: 22 November 2024

The Denby bridge reopens on 5 December. Ann Roe becomes mayor on 6 December. Fares go up on 9 December.
The ferryman remembers 3 May 1999 well.
===
event 2024-12-05 | planned | bridge | Denby bridge, reopens
event 2024-12-06 | planned | bridge | Roe, mayor | people Ann Roe
event 2024-12-09 | planned | bridge | Fares, go up
never 1999-05-03
