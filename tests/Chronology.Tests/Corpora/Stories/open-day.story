What a timetable tells in the present, with its hours

--- star.txt
Tuesday 3 June 2025

An open day takes place on 28 June between 10 am and 3 pm.
The bakery reopens at 9 am on 5 July.
===
event 2025-06-28T10:00:00/2025-06-28 | planned | star | open day
event 2025-07-05T09:00:00 | planned | star | bakery, reopens
