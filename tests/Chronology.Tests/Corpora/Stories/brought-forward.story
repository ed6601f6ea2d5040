A hearing brought forward

--- set.txt
DUBLIN, 1 March 2017 - The hearing of the banker Fergal Dunne will begin on 20 March 2017.
--- forward.txt
DUBLIN, 6 March 2017 - Dunne's hearing was brought forward from 20 March to 14 March.
--- held.txt
DUBLIN, 15 March 2017 - The hearing of Fergal Dunne began on Tuesday.
===
event 2017-03-20 | planned | forward set | hearing | marks moved
event 2017-03-14 | planned | forward | hearing | unmarked moved
event 2017-03-14 | happened | held | hearing, began | people Fergal Dunne
