"Did not vote" and "no vote was held"

--- one.txt
SKOPJE, 8 May 2018 - Parliament did not vote on the budget on Monday.
--- two.txt
9 May 2018
No vote on the budget was held in Skopje on 7 May.
===
event 2018-05-07 | denied | one two | vote, budget
