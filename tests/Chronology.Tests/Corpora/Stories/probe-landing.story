A landing planned, put off and made

--- plan.txt
BANGALORE, 1 July 2023 - The probe Akash will land on the Moon on 21 August 2023, the space agency said.
--- delay.txt
BANGALORE, 14 August 2023 - The landing of the probe Akash on the Moon was moved from 21 August to 24 August.
--- landed.txt
BANGALORE, 25 August 2023 - The probe Akash landed on the Moon on Thursday.
===
event 2023-08-21 | planned | delay plan | land, Akash | marks moved
event 2023-08-24 | planned | delay | landing, Akash | unmarked moved
event 2023-08-24 | happened | landed | landed, Moon
