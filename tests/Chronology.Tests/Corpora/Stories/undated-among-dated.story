A report without a date tells of the visit that others date; it is not dated from them, only named

--- dated.txt
RABAT, 7 May 2018 - King Idris Benali visited the oasis town of Figuig on 6 May 2018.
--- undated.txt
King Idris Benali visited the oasis town of Figuig and spoke with the date growers there. People lined the road.
===
event 2018-05-06 | happened | dated | visited, Figuig | people Idris Benali | marks possible-further-source
diagnostic undated undated-event
