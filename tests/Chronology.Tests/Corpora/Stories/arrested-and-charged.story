Arrested one day, charged the next

--- police.txt
BRISTOL, 12 April 1999 - Police arrested Owen Tranter on Saturday over the theft of a Stradivari violin.
--- court.txt
13 April 1999
Tranter, 34, was arrested on 10 April and charged with theft on Monday.
===
event 1999-04-10 | happened | court police | arrested, Tranter | people Owen Tranter
event 1999-04-12 | happened | court | charged | people Owen Tranter
