The day of a saying is not the day of what was said

--- lawyer.txt
BOGOTA, 5 March 2018 - "We never received the money," said Hernando Ruiz, a lawyer for one of the ministers, on Friday.
Had the bank failed on 1 March, the ministers would have gained.
--- charge.txt
6 March 2018
Two former ministers were charged with bribery on 1 March.
===
event 2018-03-01 | happened | charge | charged, bribery
event 2018-03-02 | happened | lawyer | never received | people Hernando Ruiz | headline Ruiz: “We never received the money”
