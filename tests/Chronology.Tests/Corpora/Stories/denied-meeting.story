A denied meeting is denied, and is not the meeting that took place

--- claim.txt
LAGOS, 12 February 2019 - Senator Adaeze Okonkwo met the banker Tunde Bakare on 10 February, two witnesses said.
--- denial.txt
ABUJA, 13 February 2019 - Okonkwo did not meet Bakare on 10 February, her spokesman said on Wednesday.
===
event 2019-02-10 | happened | claim | met, Bakare | people Adaeze Okonkwo, Tunde Bakare
event 2019-02-10 | denied | denial | Bakare, not | people Adaeze Okonkwo, Tunde Bakare | headline Okonkwo does not meet Bakare
