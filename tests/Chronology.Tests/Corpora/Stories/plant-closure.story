"Said it would close", "announced it would shut" and "the closure it had announced" are one announcement; a rally is not the march of another town

--- a.txt
12 March 2018

Tollan Breweries said on Monday it would close its Halden plant with the loss of 310 jobs.
--- b.txt
Halden Herald
Tuesday, March 13, 2018

The brewing group Tollan announced yesterday that the Halden plant would shut at the end of the year.
--- c.txt
13 March 2018

The Corley bakery said on Monday it would close its Denby shop.
===
event 2018-03-12 | happened | a b | Tollan, Halden plant | orgs Tollan Breweries
event 2018-03-12 | happened | c | bakery, Denby
event 2018 | planned | b | plant
