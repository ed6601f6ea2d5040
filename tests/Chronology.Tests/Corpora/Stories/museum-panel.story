A museum buys a panel: its own dates stay its own

--- release.txt
FOR IMMEDIATE RELEASE
17 April 2018

Corbel Museum acquires lost Marchetti panel

The Corbel Museum announced today that it has acquired The Harvest, a panel painted by Livia Marchetti in 1612. The museum bought the work from a private collection in Basel in March for an undisclosed sum.

The panel was last shown in public in 1937. It was stolen from the Villa Orsa in 1943 and recovered by police in Geneva in 2009. Conservators began to clean it last week.

The Harvest will go on display on 5 June. The museum's director, Anselm Roth, will give a lecture on the painting on 12 June.
===
event 2018-03 | happened | release | bought, Basel | places Basel
event 1612 | happened | release | painted
event 2018-06-12 | planned | release | lecture | people Anselm Roth | headline Roth to give a lecture on the painting
event 2018-06-05 | planned | release | display
most 11
