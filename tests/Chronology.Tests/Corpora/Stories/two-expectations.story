One verb and one day, and nothing else in common: two events

--- weather.txt
1 March 2019
Heavy snow was expected in the hills on 4 March 2019.
--- council.txt
1 March 2019
An announcement was expected on 4 March 2019.
--- market.txt
6 March 2019
The square celebrated the end of the war on 4 March 2019.
--- school.txt
6 March 2019
Pupils celebrated their old teacher on 4 March 2019.
===
event 2019-03-04 | planned | weather | snow
event 2019-03-04 | planned | council | announcement
event 2019-03-04 | happened | market | celebrates
event 2019-03-04 | happened | school | teacher
