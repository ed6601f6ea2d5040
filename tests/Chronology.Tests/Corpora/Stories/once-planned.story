What was once planned for a day, and is now to be on another

--- club.txt
4 March 2012

The match, first planned for 10 March, will now be played on 14 April. The sale, originally advertised for 28 March, was postponed by the court. A new roof was ordered for 24 April.
===
event 2012-03-10 | planned | club | match | marks moved
event 2012-04-14 | planned | club | match | unmarked moved
event 2012-03-28 | planned | club | sale | marks moved
event 2012-04-24 | planned | club | roof
