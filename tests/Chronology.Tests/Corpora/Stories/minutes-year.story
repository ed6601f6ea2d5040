The year of minutes is that of the one whole date in their head

--- minutes.txt
MINUTES OF THE HARBOUR COMMITTEE
Held on Monday 6 October 2025 in the Customs House

1. The Clerk reported that the slipway had been inspected on 22 September.
2. The Chair noted that the flood wall was completed on 30 September.
3. Ann Cole will meet the county engineer on 14 October.
4. The carol service will be held on 19 December.
===
event 2025-09-22 | happened | minutes | slipway, inspected
event 2025-09-30 | happened | minutes | flood wall, completed
event 2025-10-14 | planned | minutes | engineer | people Ann Cole
event 2025-12-19 | planned | minutes | carol service
