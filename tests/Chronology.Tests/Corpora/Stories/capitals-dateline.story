A dateline in capitals names the place where the event of the text took place

--- one.txt
HARLOW BRIDGE, March 14, 2024 - Police found the missing pupil Rhys Cole in Harlow Bridge on Wednesday.
--- two.txt
March 15, 2024
Rhys Cole was found in Harlow Bridge on March 13.
===
event 2024-03-13 | happened | one two | found, Cole | people Rhys Cole | places Harlow Bridge
