A log's lines open with the time of day, and some with it alone

--- log.txt
Harrow Creek Police Department
Daily Log, Tuesday, October 11, 2022

6:12 a.m. A resident of Elm Street reported a broken window.
7:45 a.m. Two-vehicle collision at Route 9 and Miller Road; no injuries.
9:03 a.m. Officer Tanya Ruiz recovered a stolen bicycle behind the library.
===
event 2022-10-11T06:12:00 | happened | log | window
event 2022-10-11T07:45:00 | happened | log | collision
event 2022-10-11T09:03:00 | happened | log | Ruiz, bicycle | people Tanya Ruiz
