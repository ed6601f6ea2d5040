"The two presidents" are the two named together, not a man named long before

--- summit.txt
KIGALI, 14 January 2013 - Lawyers for the activist Paul Otieno say he was beaten by police on 5 January.
President Samuel Kiprono of Kenya met President Jean Habimana of Rwanda in Kigali on Sunday.
The two presidents signed a trade deal on Monday morning.
--- echo.txt
16 January 2013
Kiprono and Habimana signed a trade deal on 14 January.
===
event 2013-01-05 | happened | summit | beaten | people Paul Otieno
event 2013-01-13 | happened | summit | met | people Samuel Kiprono, Jean Habimana
event 2013-01-14 | happened | echo summit | trade deal | people Samuel Kiprono, Jean Habimana
