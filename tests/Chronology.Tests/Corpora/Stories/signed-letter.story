A letter says "I" of whoever signs it

--- letter.txt
Corley, 9 September 1931

Dear Margaret,

I arrived here on Saturday and met Mr Hale at the station. The barn had burned down on 30 August. Mr Hale died on Monday.

I shall return to Leith on the 14th. The hay you sent on 2 September came on Sunday.

Yours ever,
Edith Blount
===
event 1931-08-30 | happened | letter | Barn, burns
event 1931-09-02 | happened | letter | hay, sent
event 1931-09-05 | happened | letter | Blount, arrives | people Edith Blount
event 1931-09-06 | happened | letter | Hay
event 1931-09-07 | happened | letter | Hale, dies
event 1931-09-14 | planned | letter | return | people Edith Blount
