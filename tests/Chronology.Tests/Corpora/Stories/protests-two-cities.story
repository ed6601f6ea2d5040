One union, one day, two cities: two marches

--- west.txt
PORTO, 2 March 2013 - Teachers marched through Porto on Saturday against the school law.
--- south.txt
FARO, 2 March 2013 - Teachers marched through Faro on Saturday against the school law.
===
event 2013-03-02 | happened | west | marched | places Porto
event 2013-03-02 | happened | south | marched | places Faro
