A diary's weekdays stand by themselves before what they date

--- diary.txt
Dilys Ward's allotment diary
Sunday, 27 May 2018

Monday. Rain all day. Otto planted the leeks in the greenhouse instead.

Tuesday. Mina mended the water butt. It had leaked for weeks.

Thursday. What next?
===
event 2018-05-21 | happened | diary | Otto plants the leeks
event 2018-05-22 | happened | diary | Mina, butt
never 2018-05-24
