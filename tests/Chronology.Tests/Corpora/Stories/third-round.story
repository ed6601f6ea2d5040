First, second and third round of talks

--- first.txt
MUSCAT, 12 January 2022 - Delegates of Tarim and Velia held a first round of talks in Muscat on 11 January 2022.
--- second.txt
MUSCAT, 2 February 2022 - Delegates of Tarim and Velia held a second round of talks in Muscat on Tuesday.
--- third.txt
MUSCAT, 24 February 2022 - Delegates of Tarim and Velia will hold a third round of talks in Muscat on 1 March. The second round took place on 1 February.
===
event 2022-01-11 | happened | first | talks | places Muscat
event 2022-02-01 | happened | second third | second round | places Muscat
event 2022-03-01 | planned | third | third round | places Muscat
