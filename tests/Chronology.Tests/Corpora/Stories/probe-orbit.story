A science desk: what happened over ten years and what is to come

--- news.md
---
date: 2021-02-04
---
Probe reaches comet after nine-year journey
By our science editor, 4 February 2021

The European probe Kestrel entered orbit around comet Hale-Orsted at 05:12 GMT on Wednesday, mission control in Darmburg confirmed. It will release a lander in May.

Kestrel was launched from Kourou on 2 March 2012 and swung past Mars in 2014. Engineers lost contact with the craft for eleven days in June 2018, when a software update failed.

"We have waited a decade for this signal," said Ruth Adeyemi, the mission's chief scientist. The results of the first measurements are to be published in the autumn.
===
event 2012-03-02 | happened | news | launched, Kourou | headline Kestrel is launched from Kourou
event 2014 | happened | news | Mars | headline Kestrel swings past Mars
most 8
