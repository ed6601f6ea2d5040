A local page: votes, closings, a death told by "he"

--- page.txt
By Hana Kovar
Published 21 May 2021 at 14:05

The council voted 9-6 on Thursday to sell the old town hall to the developer Marlowe & Sons.
Councillor Jade Whitlock, who voted against, said the decision was "a disgrace".
The council had turned down an earlier offer in 2019.
Residents plan to march to the town hall on Saturday.
The school on Mill Lane will close for good on 23 July after 130 years.
A 19-year-old man was stabbed outside a pub on Bridge Street in the early hours of Sunday 16 May.
He was taken to hospital, where he died two days later.
--- week.txt
24 May 2021
The council voted last week to sell the old town hall to Marlowe & Sons.
===
event 2019 | happened | page | turned down
event 2021-05-16 | happened | page | stabbed
event 2021-05-18 | happened | page | died | headline 19-year-old man dies
event 2021-05-20 | happened | page week | voted, town hall | orgs Marlowe & Sons
event 2021-05-22 | planned | page | march
event 2021-07-23 | planned | page | school, close
published page 2021-05-21
