"A. Teller" is somebody's name where nobody asks

--- club.txt
12 June 2019

A. Teller resigned on 3 June. A. Lund was elected on 5 June.
===
event 2019-06-03 | happened | club | Teller
event 2019-06-05 | happened | club | Lund
