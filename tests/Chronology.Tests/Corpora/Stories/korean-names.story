Names whose family name stands first

--- one.txt
SEOUL, 9 April 2009 - President Baek Dong-hyun met the Thai foreign minister, Somchai Wongsa, on Wednesday.
--- two.txt
10 April 2009
Baek Dong-hyun and Wongsa met on 8 April. They talked about rice.
===
event 2009-04-08 | happened | one two | met | people Baek Dong-hyun, Somchai Wongsa
