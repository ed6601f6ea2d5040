A visit cancelled by who was to make it

--- visit.txt
NAIROBI, 15 January 2013 - Samuel Kiprono cancelled his visit to Oslo, which had been set for 3 March.
--- old.txt
NAIROBI, 4 January 2013 - Samuel Kiprono will visit Oslo on 3 March 2013.
===
event 2013-03-03 | planned | old visit | visit, Oslo | people Samuel Kiprono | marks cancelled
