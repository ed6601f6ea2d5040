What was supposed to start was to start in the past

--- letter.txt
12 March 2024

Work was supposed to start on 4 September.
The men are supposed to return on 4 April.
===
event 2023-09-04 | planned | letter | start
event 2024-04-04 | planned | letter | return
