The president and the minister share a surname

--- president.txt
NAIROBI, 8 August 2016 - President Joseph Mutua opened the dam at Garissa on Sunday.
--- minister.txt
NAIROBI, 8 August 2016 - Finance Minister Esther Mutua opened the bourse in Nairobi on Sunday.
--- both.txt
10 August 2016
President Mutua opened the dam at Garissa on 7 August.
===
event 2016-08-07 | happened | both president | dam | people Joseph Mutua
event 2016-08-07 | happened | minister | bourse | people Esther Mutua
