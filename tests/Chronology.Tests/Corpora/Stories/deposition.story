Questions and answers: who is "I", and what a yes or a no makes of a question

--- hearing.txt
DEPOSITION OF BRUNO A. TELLER
Taken on March 12, 2021

BY MS. OAKES:

Q. Mr. Teller, did you attend the board meeting on April 9, 2019?
A. Yes, I did.

Q. Did you send the report to anyone?
A. I sent it to Mr. Lund on April 15, 2019.

Q. When did you see the draft?
A. In 2018. September, I think.

Q. Did you sell any shares on May 6, 2019?
A. I don't recall.

Q. And you resigned on January 6, 2020?
A. No. I was dismissed on January 8, 2020.
===
event 2019-04-09 | happened | hearing | meeting | people Bruno A. Teller
event 2019-04-15 | happened | hearing | Teller | people Bruno A. Teller, Lund
event 2020-01-06 | denied | hearing | resign | people Bruno A. Teller
event 2020-01-08 | happened | hearing | Teller is dismissed | people Bruno A. Teller
never 2019-05-06
never 2018-09
