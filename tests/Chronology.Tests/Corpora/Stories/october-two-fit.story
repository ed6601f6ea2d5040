"In October" fits two meetings and so joins neither

--- one.txt
PRAGUE, 3 October 2008 - Ambassador Lidija Kos met Interior Minister Jan Havelka on 2 October 2008.
--- two.txt
PRAGUE, 24 October 2008 - Ambassador Lidija Kos met Interior Minister Jan Havelka on 23 October 2008.
--- month.txt
3 December 2008
Kos and Havelka met in October.
===
event 2008-10-02 | happened | one | met | people Lidija Kos, Jan Havelka
event 2008-10-23 | happened | two | met | people Lidija Kos, Jan Havelka
event 2008-10 | happened | month | met | marks could-be-another
