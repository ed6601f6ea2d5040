A prize of every year is not one prize

--- last.txt
11 November 2017
The novelist Noor Haddad won the Amber Prize in Riga on 10 November 2017.
--- this.txt
10 November 2018
The poet Mateo Quiroga won the Amber Prize in Riga on Friday. Noor Haddad won it on 10 November 2017.
===
event 2017-11-10 | happened | last this | won | people Noor Haddad
event 2018-11-09 | happened | this | won | people Mateo Quiroga
