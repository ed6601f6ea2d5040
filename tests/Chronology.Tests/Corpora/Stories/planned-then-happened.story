What was planned and what then happened are two entries of one day

--- plan.txt
REYKJAVIK, 2 October 2008 - President Sólveig Arnar will visit Nuuk on 9 October to open the fisheries school.
--- report.txt
NUUK, 10 October 2008 - Sólveig Arnar visited Nuuk on Thursday and opened the fisheries school.
===
event 2008-10-09 | planned | plan | visit, Nuuk | people Sólveig Arnar
event 2008-10-09 | happened | report | visit, Nuuk | people Sólveig Arnar
most 3
