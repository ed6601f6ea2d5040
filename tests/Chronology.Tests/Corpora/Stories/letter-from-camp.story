A letter from the field, dated in its head

--- letter.txt
Camp near Varno, 12 May 1917

My dear Ellen,

We reached Varno on Tuesday after three days on the road. Captain Hale was wounded at the ford on Monday and has been sent down the line. Lieutenant Price commands us now.

I had your letter of 28 April yesterday. Tom writes that he was married in Leighford on Easter Monday. We are to move up on the 15th.

Your loving brother,
Will
===
event 1917-05-08 | happened | letter | Varno
event 1917-05-07 | happened | letter | wounded | headline Hale is wounded at the ford
event 1917-04-09 | happened | letter | married | headline Tom is married in Leighford
most 7
