Professor, Dr and the bare surname are one woman

--- a.txt
KYOTO, 19 September 2001 - Professor Haruka Nomura presented a new vaccine against dengue fever on Tuesday.
--- b.txt
20 September 2001
Dr Nomura presented the dengue vaccine on 18 September at Kyoto.
===
event 2001-09-18 | happened | a b | presented, vaccine | people Haruka Nomura
