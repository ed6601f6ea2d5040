Alex Whitcombe is Alexander Whitcombe

--- formal.txt
CARDIFF, 9 April 2018 - The club dismissed its trainer, Alexander Whitcombe, on Sunday.
--- informal.txt
10 April 2018
The club dismissed Alex Whitcombe on 8 April. The players heard of it on the radio.
===
event 2018-04-08 | happened | formal informal | dismissed | people Alexander Whitcombe
