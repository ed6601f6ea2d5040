"Was set to begin on ... but was delayed until ..."

--- court.txt
BOGOTA, 2 February 2018 - The trial was originally set to begin on 5 February but was delayed until 12 March at the request of the defence.
--- begun.txt
BOGOTA, 13 March 2018 - The trial of the banker Hernando Ruiz began on Monday.
===
event 2018-02-05 | planned | court | trial | marks moved
event 2018-03-12 | planned | court | trial | unmarked moved | headline Trial to begin
event 2018-03-12 | happened | begun | trial | people Hernando Ruiz
