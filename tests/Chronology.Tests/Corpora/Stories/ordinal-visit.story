A second visit in one month is not the first

--- one.txt
HAVANA, 6 May 2003 - Cardinal Pietro Vanni visited Havana on Monday.
--- two.txt
HAVANA, 29 May 2003 - Cardinal Pietro Vanni paid a second visit to Havana on Wednesday.
--- three.txt
2 June 2003
Vanni visited Havana twice in May.
===
event 2003-05-05 | happened | one | visited, Havana | people Pietro Vanni | places Havana
event 2003-05-28 | happened | two | second visit | people Pietro Vanni | places Havana
most 3
