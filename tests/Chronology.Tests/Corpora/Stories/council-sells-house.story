A council that votes to sell has approved the sale; the sale's day is moved, and another house's is another sale

--- a.txt
18 January 2017

The council voted on Tuesday to sell Oak House to Brill Homes for 2.1 million pounds. The sale of Oak House is to be completed on 1 March.
--- b.txt
20 January 2017

Councillors approved the sale of Oak House on 17 January.
--- c.txt
2 March 2017

The sale of Oak House to Brill Homes, due on 1 March, has been put off until 15 April. Brill Homes bought Elm House on 28 February.
===
event 2017-01-17 | happened | a b | sell, Oak House
event 2017-03-01 | planned | a c | sale | marks moved
event 2017-04-15 | planned | c | sale, Oak House | unmarked moved
event 2017-02-28 | happened | c | Elm House
