A lead that gives its weekday a date bounds when it was published

--- lead.txt
On Monday, 4 March 2013, the ferry company Nordlinje dismissed 90 sailors in Tromsø. The union will meet on Thursday.
--- other.txt
TROMSO, 5 March 2013 - Nordlinje dismissed 90 sailors in Tromsø on Monday.
===
event 2013-03-04 | happened | lead other | dismissed, sailors | unmarked numbers-differ
# The lead may have come out on any day up to 10 March, so the Thursday to come is one of two
event [2013-03-07,2013-03-14] | planned | lead | union | marks one-of
