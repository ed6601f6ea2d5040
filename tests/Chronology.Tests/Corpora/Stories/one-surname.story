Husband and wife of one surname: the surname alone is whom the text is about

--- obit.txt
The Hartwell Post, 12 January 2015

Agnes Thorne, the botanist who saved the Corley fen, died on 8 January aged 91.

She was born in Leith on 4 May 1923. In 1951 she married the engineer Robert Thorne, who died in 1994. They had two daughters.

Thorne joined the Botanic Institute in 1953. In 1962 and 1966 she travelled to Chile. She was made a dame in 1990.
===
event 1923-05-04 | happened | obit | born | people Agnes Thorne
event 1951 | happened | obit | married | people Agnes Thorne, Robert Thorne
event 1953 | happened | obit | joined | people Agnes Thorne
event 1962 | happened | obit | Chile | people Agnes Thorne
event 1966 | happened | obit | Chile | people Agnes Thorne
event 1990 | happened | obit | dame | people Agnes Thorne
event 1994 | happened | obit | Robert Thorne | people Robert Thorne
event 2015-01-08 | happened | obit | died | people Agnes Thorne
