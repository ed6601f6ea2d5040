Today, yesterday and tomorrow

--- monday.txt
Monday, 4 June 2018
The astronaut Yara Sabbagh landed in Kazakhstan yesterday. She will fly to Beirut tomorrow.
--- tuesday.txt
Tuesday, 5 June 2018
Yara Sabbagh flew to Beirut today. She had landed in Kazakhstan on Sunday.
===
event 2018-06-03 | happened | monday tuesday | landed | people Yara Sabbagh | places Kazakhstan
event 2018-06-05 | planned | monday | Beirut | people Yara Sabbagh
event 2018-06-05 | happened | tuesday | flew | people Yara Sabbagh
