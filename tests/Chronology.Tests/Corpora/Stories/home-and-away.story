Two matches of the same clubs

--- home.txt
ACCRA, 5 March 2017 - Harbour Stars beat Royal Kumasi 3-0 on Saturday.
--- away.txt
KUMASI, 13 March 2017 - Royal Kumasi beat Harbour Stars 1-0 on Sunday. The Stars had beaten Royal Kumasi on 4 March.
===
event 2017-03-04 | happened | away home | beat, Kumasi | orgs Harbour Stars
event 2017-03-12 | happened | away | beat, Harbour Stars
