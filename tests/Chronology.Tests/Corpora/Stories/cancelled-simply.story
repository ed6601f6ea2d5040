"The parade on 1 May was cancelled": planned, and marked

--- city.txt
28 April 2020
The parade on 1 May was cancelled, the mayor of Graz, Elke Hofer, said.
--- town.txt
30 April 2020
There will be no parade on 1 May in Graz.
===
event 2020-05-01 | planned | city | parade | marks cancelled
event 2020-05-01 | denied | town | parade | headline No parade in Graz
