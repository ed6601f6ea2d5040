Minutes whose day stands in the second line, and a decision without one

--- minutes.txt
Minutes of the annual general meeting of the Tarrow Beekeepers' Association
Held at the Old Schoolhouse, Tarrow, on Wednesday 15 November 2017 at 7.30 pm

1. Edith Loam was re-elected chair. A working day will be held on Saturday, 2 December 2017.

The meeting closed at 9.10 pm.
===
event 2017-11-15 | happened | minutes | Loam is re-elected chair | people Edith Loam
event 2017-12-02 | planned | minutes | working day
event 2017-11-15T21:10:00 | happened | minutes | closes
