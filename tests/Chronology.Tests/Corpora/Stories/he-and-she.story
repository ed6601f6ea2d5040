Pronouns for the one man and the one woman of the text

--- life.txt
9 October 2016
The painter Anselm Brücke met the sculptor Dalia Raviv in Haifa on 3 October 2016. He flew to Rome on 5 October. She opened her exhibition on 7 October.
--- rome.txt
6 October 2016
Anselm Brücke flew to Rome on Wednesday.
===
event 2016-10-03 | happened | life | met | people Anselm Brücke, Dalia Raviv
event 2016-10-05 | happened | life rome | flew, Rome | people Anselm Brücke
event 2016-10-07 | happened | life | exhibition | people Dalia Raviv
