A toll that rises from day to day is one accident with a count brought up to date

--- a.txt
3 June 2014

At least 12 people were killed on Tuesday when a bus fell into a ravine near Kesh.
--- b.txt
4 June 2014

The death toll in Tuesday's bus accident near Kesh has risen to 15, police said on Wednesday.
--- c.txt
10 June 2014

Seventeen people died when a bus plunged into a ravine near Kesh a week ago.
===
event 2014-06-03 | happened | a b c | bus, Kesh | places Kesh | marks numbers-updated | unmarked numbers-differ
