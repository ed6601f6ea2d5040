Minutes: what was decided has the day of the meeting, what is only named does not

--- minutes.md
# Minutes of the board of Leith Rowing Club, 4 February 2022

The minutes of the meeting of 7 January were approved. The treasurer, Isla Gray, presented the accounts for 2021. The accounts were adopted.

The board agreed to buy a new boat. The old one had been sold on 17 January. The roof had been approved before.

Rob Kerr was elected secretary. He replaces Jean Muir, who resigned on 30 January.

A decision on the pool was postponed from 4 February to 4 March. The slipway has been closed since 20 November.

Next meeting: 4 March 2022.
===
event 2021-11-20/.. | happened | minutes | closed
event 2022-01-07 | happened | minutes | Meeting
event 2022-01-17 | happened | minutes | sold
event 2022-01-30 | happened | minutes | Muir, resigns | people Jean Muir
event 2022-02-04 | happened | minutes | Minutes, approved
event 2022-02-04 | happened | minutes | Accounts, adopted
event 2022-02-04 | happened | minutes | Board, boat
event 2022-02-04 | happened | minutes | Kerr, secretary | people Rob Kerr
event 2022-02-04 | planned | minutes | decision | marks moved
event 2022-03-04 | planned | minutes | decision
event 2022-03-04 | planned | minutes | Next meeting
