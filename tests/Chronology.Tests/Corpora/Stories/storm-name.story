A named storm under its name

--- met.txt
ESBJERG, 9 January 2005 - Storm Gudrun flooded the harbour of Esbjerg on Saturday.
--- island.txt
10 January 2005
Gudrun flooded the harbour of Esbjerg on 8 January and cut the power on Fanø.
===
event 2005-01-08 | happened | island met | flooded, harbour
most 2
