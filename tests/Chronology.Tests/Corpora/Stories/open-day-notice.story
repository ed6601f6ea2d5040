A notice with what readers are asked to, and until when

--- notice.txt
1 October 2024
Join us on 25 October for a reading by Ann Cole. Applications for the winter course close on 5 November. The deadline for grants is 8 November.

Please return library books by 20 October. Members have until 1 December to pay. The club met on 11 and 12 September. Read the report of 2 September.
===
event 2024-09-11 | happened | notice | Club, meets
event 2024-09-12 | happened | notice | Club, meets
event ../2024-10-20 | calledfor | notice | return, library books
event 2024-10-25 | planned | notice | Join us
event 2024-11-05 | planned | notice | Applications, close
event 2024-11-08 | planned | notice | Deadline, grants
event ../2024-12-01 | planned | notice | Members, pay
never 2024-09-02
