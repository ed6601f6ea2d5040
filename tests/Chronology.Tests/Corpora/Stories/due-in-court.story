What is due on a day to come is told, and a state of that day is not

--- brief.txt
Monday, 13 October 2025

The captain, who was arrested on Sunday, is due in court on Thursday.
A decision on the bridge is due on 3 November.
The north stair is narrow on 4 November.
===
event 2025-10-12 | happened | brief | arrested
event 2025-10-16 | planned | brief | due in court
event 2025-11-03 | planned | brief | decision on the bridge
