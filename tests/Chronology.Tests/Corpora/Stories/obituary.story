An obituary: a life in its years, with the pronouns that carry it

--- obit.md
---
date: 2011-05-03
---
Professor Edith Marlowe
Historian of the canal age who uncovered the Weir Lock papers
The Arden Courier, 3 May 2011

Edith Marlowe, who has died aged 87, was the historian who proved that the Weir Lock disaster of 1841 was no accident.

She was born in Leighford on 2 February 1924, the daughter of a lock-keeper, and won a scholarship to Girton in 1942. During the war she worked as a translator. In 1951 she married the painter Hugh Sayle, who died in 1989.

In 1963 Marlowe was appointed reader at the University of Arden, where she taught until her retirement in 1989. Her book The Drowned Navvies, published in 1972, was awarded the Corbel prize.
===
event 1924-02-02 | happened | obit | born, Leighford | people Edith Marlowe | headline Marlowe is born in Leighford
event 1951 | happened | obit | married | people Edith Marlowe, Hugh Sayle
event 1963 | happened | obit | appointed | people Edith Marlowe | headline Marlowe is appointed reader at the University of Arden
event 1972 | happened | obit | Drowned Navvies | people Edith Marlowe
most 13
