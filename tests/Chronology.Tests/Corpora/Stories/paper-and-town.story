A town is not the newspaper that is called after it; a firm goes by its first word in another paper

--- a.txt
Corley Courier
13 March 2018

A tram left the rails in Corley on Monday. The firm Morrow Textiles Ltd bought the mill on 9 March.
--- b.txt
14 March 2018

The owners sold the mill to the company Morrow on 9 March.
===
event 2018-03-12 | happened | a | tram, Corley
event 2018-03-09 | happened | a b | mill | orgs Morrow Textiles Ltd
