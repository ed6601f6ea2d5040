"Denies taking" and "denied that" make what is told a denied event with a whole headline

--- court.txt
HARLOW BRIDGE, March 14, 2024 - Former treasurer Gwen Hendry denied taking $40,000 from the club's account on 2 January 2022.
--- statement.txt
15 March 2024
Hendry denied on Thursday that she had met the auditor Paul Osei on 5 January 2022.
===
event 2022-01-02 | denied | court | Hendry, 40,000 | people Gwen Hendry | headline Hendry denies taking $40,000 from the club's account
event 2022-01-05 | denied | statement | Osei | people Gwen Hendry, Paul Osei | headline Hendry denies she had met the auditor Osei
event 2024-03-14 | happened | statement | denied/denies
most 3
