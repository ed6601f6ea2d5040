A trial set, begun and ended

--- set.txt
HAMAR, 10 January 2014 - The trial of the shipping agent Oddvar Lien is scheduled for 3 February 2014, the court said.
--- begun.txt
HAMAR, 4 February 2014 - The trial of Oddvar Lien began on Monday.
--- verdict.md
---
date: 2014-02-21
---
Lien was acquitted on Thursday. His trial had begun on 3 February.
===
event 2014-02-03 | planned | set | trial
event 2014-02-03 | happened | begun verdict | trial, began/begun
event 2014-02-20 | happened | verdict | acquitted | people Oddvar Lien | headline Lien is acquitted
