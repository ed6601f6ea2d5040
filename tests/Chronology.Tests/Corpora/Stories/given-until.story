Who is given until a day to pay is who pays, not who gives

--- court.txt
HARLOW, 7 June 2024 - Orla Mills was fined on Thursday. Judge Helen Marsh gave the firm until 30 September to pay.
===
event 2024-06-06 | happened | court | fine
event ../2024-09-30 | planned | court | pay | headline Firm to pay
