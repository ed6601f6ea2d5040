One man under his name, his office and his short name

--- agency.txt
JERUSALEM, 4 March 2015 - Israeli Prime Minister Benjamin Netanyahu met the Cypriot foreign minister, Eleni Markou, on Tuesday.
--- island.txt
NICOSIA, 5 March 2015 - Foreign Minister Eleni Markou met the Prime Minister of Israel on 3 March, her ministry said.
--- weekly.txt
9 March 2015
Netanyahu and Markou met last week. They talked about the gas field.
===
event 2015-03-03 | happened | agency island weekly | met | people Benjamin Netanyahu, Eleni Markou
most 2
