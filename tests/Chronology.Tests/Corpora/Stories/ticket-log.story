A ticket: what was opened on a day goes on after it

--- ticket.txt
Ticket 4471
Opened: 3 March 2020 by Lena Vogt

On 2 March at 23:40 the backup of server B failed.

4 March 2020: Disk 3 is replaced.
5 March 2020: Customer reports missing files from 1 March.
6 March 2020: The restore ends.

A review is planned for 13 March.
===
event 2020-03-02T23:40:00 | happened | ticket | Backup
event 2020-03-04 | happened | ticket | Disk 3
event 2020-03-05 | happened | ticket | Customer, missing files
event 2020-03-06 | happened | ticket | restore
event 2020-03-13 | planned | ticket | review
never 2020-03-01
