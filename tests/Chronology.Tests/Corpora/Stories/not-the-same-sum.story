Two fines of one day in other sums for other firms

--- one.txt
PARIS, 21 June 2013 - The watchdog fined the carrier Aerovia 2 million euros on Thursday.
--- two.txt
PARIS, 21 June 2013 - The watchdog fined the bank Crédal 5 million euros on Thursday.
===
event 2013-06-20 | happened | one | Aerovia
event 2013-06-20 | happened | two | Crédal
