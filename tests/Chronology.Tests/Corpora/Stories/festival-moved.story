A plan told in passing before the verb that moves it

--- organisers.txt
NAIROBI, 14 January 2013 - The festival, due to start on 1 February, has been moved to 8 March, organisers said on Monday.
===
event 2013-02-01 | planned | organisers | festival | marks moved
event 2013-03-08 | planned | organisers | festival | unmarked moved
