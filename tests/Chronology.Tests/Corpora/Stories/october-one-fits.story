"In October" joins the only meeting of that October

--- day.txt
PRAGUE, 17 October 2008 - Ambassador Lidija Kos met Interior Minister Jan Havelka on Thursday.
--- month.txt
3 December 2008
Kos and Havelka met in October. They have not met since.
===
event 2008-10-16 | happened | day month | met | people Lidija Kos, Jan Havelka
