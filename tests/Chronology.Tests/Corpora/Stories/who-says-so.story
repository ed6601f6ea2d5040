Who says so stays with the event

--- army.txt
MOPTI, 5 April 2013 - Rebels attacked a convoy near Mopti on Thursday, according to the Defence Ministry.
--- union.txt
6 April 2013
Rebels attacked a convoy near Mopti on 4 April, the Drivers' Union said.
===
event 2013-04-04 | happened | army union | attacked, convoy | says Defence Ministry, Drivers' Union
