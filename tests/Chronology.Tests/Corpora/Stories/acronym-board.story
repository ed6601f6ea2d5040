An organisation under its name and its initials

--- long.txt
ROTTERDAM, 11 October 2011 - The European Grain Board (EGB) fined the trader Wessel Dijkstra on Monday.
--- short.txt
12 October 2011
The EGB fined Dijkstra on 10 October. He will appeal.
===
event 2011-10-10 | happened | long short | fined | people Wessel Dijkstra | orgs European Grain Board
