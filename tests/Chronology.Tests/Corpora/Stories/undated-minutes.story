Minutes without a day: what was decided is kept with its reason, talk and wishes are not

--- minutes.txt
Minutes of the Eastfield Rowing Club

The treasurer, Ola Brandt, presented the accounts. Members asked about the roof. The club should buy new oars. The Eastfield Rowing Club elected Mia Sorel president. Could the boathouse be painted?
The club will meet again on 9 May 2021.
===
event 2021-05-09 | planned | minutes | meet
undated happened | minutes | accounts | people Ola Brandt
undated happened | minutes | Sorel | people Mia Sorel | orgs Eastfield Rowing Club
