A correction gives the right day

--- wrong.txt
11 September 2013
Councillor Tomasz Wilk resigned in Gdynia on 9 September 2013.
--- right.txt
12 September 2013
Councillor Tomasz Wilk resigned in Gdynia on 10 September, not on 9 September.
===
event 2013-09-09 | happened | wrong | resigned | people Tomasz Wilk | marks days-differ
event 2013-09-10 | happened | right | resigned | people Tomasz Wilk | marks days-differ
most 3
