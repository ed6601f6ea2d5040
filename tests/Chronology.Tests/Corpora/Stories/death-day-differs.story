Two papers give another day for one death: both are kept and each points at the other

--- morning.txt
VALPARAISO, 6 May 2002 - The composer Inés Arrieta died in Valparaíso on 4 May 2002. She was 81.
--- evening.txt
7 May 2002
The composer Inés Arrieta died in Valparaíso on 5 May 2002 after a long illness.
===
event 2002-05-04 | happened | morning | died | people Inés Arrieta | marks days-differ
event 2002-05-05 | happened | evening | died | people Inés Arrieta | marks days-differ
