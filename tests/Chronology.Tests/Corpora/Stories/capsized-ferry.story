A disaster with its arrest, visit, inquiry and the accident before it

--- wire.txt
CALCUTTA, 3 November 2004 - A ferry carrying pilgrims capsized on the Hooghly on Tuesday, and at least 14 people drowned.
The captain, Ranjit Dey, was arrested on Wednesday morning.
The ferry had been inspected in September and declared safe.
The last such accident, in May 1999, killed 31 people.
A memorial service will be held on 7 November in the cathedral.
Shipping was halted for two days.
--- paper.txt
5 November 2004
Police arrested Ranjit Dey, the captain of the ferry, on 3 November.
Chief Minister Arun Basu visited the injured in hospital on Wednesday and announced an inquiry.
The opposition demanded that Basu resign.
===
event 1999-05 | happened | wire | accident
event 2004-09 | happened | wire | inspected | headline Ferry is inspected
event 2004-11-02 | happened | wire | capsized, Hooghly
event 2004-11-03 | happened | paper wire | arrested, Dey | people Ranjit Dey
event 2004-11-03 | happened | paper | visited, injured | people Arun Basu
event 2004-11-07 | planned | wire | memorial service
