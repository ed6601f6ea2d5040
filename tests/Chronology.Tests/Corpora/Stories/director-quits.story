One resignation in three sets of words, one of them by the month; another's of the same day stays apart

--- a.txt
2 October 2019

Hugo Lindt, the director of the Marle Museum, resigned on Tuesday after the theft of three paintings.
--- b.txt
3 October 2019

Hugo Lindt quit as head of the Marle Museum on October 1.
--- c.txt
29 November 2019

Clara Voss follows Hugo Lindt, who stepped down last month.
--- d.txt
2 October 2019

Petra Holm resigned as director of the Osby Theatre on Tuesday.
===
event 2019-10-01 | happened | a b c | Lindt | people Hugo Lindt
event 2019-10-01 | happened | d | Holm | people Petra Holm
