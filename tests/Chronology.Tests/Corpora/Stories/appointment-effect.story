Named one day, in office from another

--- named.txt
MANILA, 4 June 2019 - The board named Corazon Velasco as director of the museum on Monday. She will take office on 1 July.
--- office.txt
2 July 2019
Corazon Velasco took office as director of the museum on Monday.
===
event 2019-06-03 | happened | named | named, Velasco | people Corazon Velasco
event 2019-07-01 | planned | named | office | people Corazon Velasco
event 2019-07-01 | happened | office | took office | people Corazon Velasco
