A plan told in passing before the verb that moves it

--- organisers.txt
NAIROBI, 14 January 2013 - The festival, due to start on 1 February, has been moved to 8 March, organisers said on Monday.
===
limit The words set off by commas are taken for the sentence's own verb, so the new day, 8 March, is lost and the old one not marked as moved.
event 2013-02-01 | planned | organisers | festival | unmarked moved
