What was demanded is not what happened

--- demand.txt
SEOUL, 9 March 2006 - The opposition called on Transport Minister Baek Dong-hyun to resign by 15 March.
--- resign.txt
SEOUL, 17 March 2006 - Transport Minister Baek Dong-hyun resigned on Thursday.
===
event 2006-03-16 | happened | resign | resigned/resigns | people Baek Dong-hyun
never 2006-03-15
most 2
