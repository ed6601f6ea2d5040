A pointer to another article is only a teaser

--- article.txt
COLOMBO, 3 May 2024 - The port of Galle reopened on Thursday after a storm.

Also Read: President Nimal Perera To Visit Oslo On May 20
--- oslo.txt
OSLO, 21 May 2024 - President Nimal Perera visited Oslo on Monday.
===
event 2024-05-02 | happened | article | reopened, port
event 2024-05-20 | planned | article | visit, Oslo | marks teaser
event 2024-05-20 | happened | oslo | visited, Oslo | people Nimal Perera
