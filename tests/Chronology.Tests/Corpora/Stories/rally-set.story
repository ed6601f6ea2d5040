A rally set for a weekday is ahead, whoever said so

--- brief.txt
Wednesday, 12 March 2025

Residents said on Tuesday that a rally set for Thursday would go ahead.
===
event 2025-03-13 | planned | brief | rally
