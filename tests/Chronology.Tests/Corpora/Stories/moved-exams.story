What is moved to another day is a plan, whatever it is called; what moves by itself is none

--- school.txt
DENBY, 12 March 2025 - Exams that were to begin on 17 March have been moved to 7 April. The prize day was moved from 4 April to 11 April. The army moved to the coast on 10 March.
===
event 2025-03-17 | planned | school | begin | marks moved
event 2025-04-07 | planned | school | exams | unmarked moved | headline Exams are moved
event 2025-04-04 | planned | school | prize | marks moved
event 2025-04-11 | planned | school | prize | unmarked moved
event 2025-03-10 | happened | school | move
