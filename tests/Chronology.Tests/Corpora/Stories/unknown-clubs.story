Two clubs that no list knows and that the text never calls clubs

--- cup.txt
14 April 2011
Lokomotiva beat Dinara 2-1 in the cup semi-final on Wednesday.
===
event 2011-04-13 | happened | cup | Lokomotiva, Dinara | orgs Lokomotiva, Dinara
