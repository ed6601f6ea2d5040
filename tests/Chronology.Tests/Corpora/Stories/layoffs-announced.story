What a firm says it will do is planned, and the firm does it

--- firm.txt
CALI, 22 May 2018 - The airline Andina, based in Cali, said it would lay off 300 workers from 1 June because of rising fuel costs.
--- union.txt
4 June 2018
Andina laid off 300 workers on 1 June, the Pilots' Union said.
===
event 2018-06-01 | planned | firm | lay off, workers
event 2018-06-01 | happened | union | laid off, workers | says Pilots' Union
