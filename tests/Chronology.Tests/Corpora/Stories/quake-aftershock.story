An earthquake, its aftershock and the visits after it

--- b.txt
TARSO, Aug 24, 2016 - The death toll from Monday's earthquake near Tarso has risen to 23, the civil defence agency said on Wednesday. A strong aftershock on Tuesday brought down the bell tower of Belmonte's church.

Diallo toured Belmonte on Tuesday and promised to rebuild the school within a year. The first aid plane from Lorne landed at noon. Opposition leader Samuel Keita, who had accused the government of a slow response, cancelled a rally set for Thursday.
===
event 2016-08-22 | happened | b | earthquake, Tarso | places Tarso
event 2016-08-23 | happened | b | aftershock
event 2016-08-23 | happened | b | toured | headline Diallo tours Belmonte
most 7
