A club and its coach: sacked, once joined, and who comes next

--- sport.md
---
date: 2012-11-28
---
Harbour Stars sack Lindqvist after cup exit

Harbour Stars sacked head coach Per Lindqvist on Tuesday night, two days after a 4-0 defeat by second-division Vale Rovers in the cup.

Lindqvist, 51, joined the club from Norden in June 2011 and led them to third place in his first season. Assistant Ivo Petrov will take charge for Saturday's league game against Milltown.

Captain Dag Moe scored twice when the Stars beat Milltown 3-1 in August. Former striker Anders Kjell is expected to be named as the new coach next week.
===
event 2011-06 | happened | sport | joined, Norden
event 2012-11-27 | happened | sport | sacked | headline Harbour Stars sack head coach Per Lindqvist
event 2012-08 | happened | sport | beat, Milltown | orgs Harbour Stars
event 2012-12-03/2012-12-09 | planned | sport | Kjell | headline Kjell to be named as the new coach
most 6
