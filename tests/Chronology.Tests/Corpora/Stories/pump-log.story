A log: each line opens with its day or minute, and none of them is the day of writing

--- log.txt
Incident log, Corley reservoir

2 March 2018 06:40 - Pump 2 fails. Duty engineer Alan Krieg called out.
2 March 2018 07:55 - Krieg arrives on site and starts the spare pump.
3 March 2018 - Spare pump overheats.
9 March 2018 - County inspector Vera Holm finds a cracked valve.
===
event 2018-03-02T06:40:00 | happened | log | Pump, fails
event 2018-03-02T07:55:00 | happened | log | Krieg, arrives | people Alan Krieg
event 2018-03-03 | happened | log | overheats
event 2018-03-09 | happened | log | cracked valve | people Vera Holm
