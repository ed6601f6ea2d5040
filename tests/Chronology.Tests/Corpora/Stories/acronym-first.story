Initials first, the full name after

--- one.txt
BAMAKO, 3 April 2012 - The African Cotton Union (ACU) suspended Mali's traders on Monday.
--- two.txt
4 April 2012
ACU suspended Mali's traders on 2 April. The African Cotton Union will meet again on 10 April.
===
event 2012-04-02 | happened | one two | suspended, traders | orgs African Cotton Union
event 2012-04-10 | planned | two | meet | orgs African Cotton Union
