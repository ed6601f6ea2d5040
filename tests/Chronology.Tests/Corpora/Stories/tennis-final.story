A final in a match report: who beat whom, by how much, and an older defeat

--- report.txt
Okoye stuns champion in Valmere final
Sunday 11 March 2018

Ife Okoye beat defending champion Lena Varga 6-3, 6-4 on Sunday to win the Valmere Open, her first title on clay.

The 19-year-old, who had never been past a quarter-final before this week, broke Varga twice in the second set. Varga, the winner in 2016 and 2017, congratulated her opponent at the net and left the court without speaking to reporters.

Okoye will rise to 31st in the rankings on Monday. She lost to Varga in straight sets in Brandt last October. Earlier on Sunday, the brothers Marc and Luis Delgado won the men's doubles.
===
event 2018-03-11 | happened | report | beat | people Ife Okoye, Lena Varga | headline Okoye beats defending champion Lena Varga 6-3, 6-4 to win the Valmere Open
event 2018-03-11 | happened | report | doubles | headline Brothers Marc and Luis Delgado win the men's doubles
event 2017-10 | happened | report | lost | people Ife Okoye, Lena Varga | places Brandt
event 2018-03-12 | planned | report | rise
never 2016
most 6
