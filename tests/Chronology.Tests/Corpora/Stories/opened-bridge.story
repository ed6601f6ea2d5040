What is told in a clause behind "that": the noun before it is what was opened

--- note.txt
14 November 2022
Nadia Ferro praised the bridge that the council opened on 3 October 2022. The mayor denied the report that the council had met on 5 October 2022.
===
event 2022-10-03 | happened | note | council opens the bridge
event 2022-10-05 | denied | note | council had met
