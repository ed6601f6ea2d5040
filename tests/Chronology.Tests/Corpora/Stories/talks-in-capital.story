Talks held in a place are a meeting; a call on the same day is not

--- a.txt
5 May 2011

Foreign Minister Lena Orsk met her Turovian counterpart, Pavel Grin, in Vienna on Wednesday.
--- b.txt
6 May 2011

Lena Orsk and Pavel Grin held talks in the Austrian capital two days ago.
--- c.txt
6 May 2011

Lena Orsk and Pavel Grin spoke by phone on Wednesday morning.
===
event 2011-05-04 | happened | a b | Orsk, Grin | people Lena Orsk, Pavel Grin
event 2011-05-04 | happened | c | Orsk, phone | people Lena Orsk, Pavel Grin
