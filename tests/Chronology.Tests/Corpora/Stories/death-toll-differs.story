Two outlets count the dead differently: one event, and the difference is shown

--- agency.txt
PADANG, 1 October 2009 - At least 75 people died when an earthquake struck Padang on 30 September 2009.
--- paper.txt
1 October 2009
An earthquake struck Padang on Wednesday, killing 110 people.
===
event 2009-09-30 | happened | agency paper | earthquake, Padang | marks numbers-differ | places Padang
