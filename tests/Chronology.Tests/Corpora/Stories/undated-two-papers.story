Two papers tell a fact that neither dates; it is kept apart once, and what a third dates is not kept twice

--- courier.txt
THE HARLOW COURIER

Wednesday, 14 March 2018

Harlow Textiles has appointed Priya Nair as its chief executive. Nair led the Leeds works of Corbel Mills before. The firm reported a loss of 4 million pounds on 2 March.

--- gazette.txt
HARLOW GAZETTE, 15 March 2018

Harlow Textiles named Priya Nair chief executive, ending a search of half a year. Unions welcomed the choice.

Harlow Textiles had reported a loss of 4 million pounds.
===
event 2018-03-02 | happened | courier | loss
undated happened | courier gazette | Nair | people Priya Nair | orgs Harlow Textiles
