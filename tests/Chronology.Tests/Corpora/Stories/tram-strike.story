A strike called, held and settled, with a rally planned and then told

--- a.md
---
date: 2014-02-06
---
Tram drivers walk out over rosters

Tram drivers in Osterby walked out at midnight after talks between their union, the TFO, and the city's transit company collapsed late on Wednesday.

The TFO had announced the strike on 28 January. About 120,000 passengers were stranded on Thursday morning, the company said. Mayor Greta Holm called on both sides to return to the table by Monday.

Union leader Emil Stark said the drivers would not go back to work until the new rosters, introduced in December, were withdrawn. A rally is planned for Saturday in Castle Square.
--- b.txt
Osterby, Feb 11, 2014 - Trams will run again from Wednesday after the drivers' union and the transit company reached a deal early today, ending a five-day strike.

Under the agreement, signed by Emil Stark and the company's head, Nora Winge, the December rosters will be suspended until June 1. Holm welcomed the deal. More than 3,000 people had marched through the city on Saturday in support of the drivers.
===
event 2014-01-28 | happened | a | announced, strike | orgs TFO | headline TFO announces the strike
event 2014-02-11 | happened | b | deal
event 2014-02-12 | planned | b | Trams
event 2014-02-08 | happened | b | marched
most 11
