Two calls in one month are two events, and the second is not the first

--- first.txt
TALLINN, 3 May 2016 - Estonian Prime Minister Kaja Tamm and Finnish President Jussi Virtanen spoke by telephone on Tuesday about the ferry dispute.
--- second.txt
TALLINN, 20 May 2016 - Tamm and Virtanen held a second telephone call on Thursday. Their first call took place on 3 May.
--- month.txt
31 May 2016
The ferry dispute was settled after two telephone calls. Kaja Tamm and Jussi Virtanen first spoke on 3 May and spoke again on 19 May.
===
event 2016-05-03 | happened | first month second | telephone/call/spoke | people Kaja Tamm, Jussi Virtanen
event 2016-05-19 | happened | month second | call/spoke | people Kaja Tamm, Jussi Virtanen
# "was settled after two telephone calls" has no date of its own
