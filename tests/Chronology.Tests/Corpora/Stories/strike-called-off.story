A strike called off does not take place

--- threat.txt
BRUSSELS, 3 June 2009 - Air traffic controllers will strike on 12 June 2009.
--- off.txt
BRUSSELS, 11 June 2009 - The strike of air traffic controllers planned for 12 June was called off on Wednesday.
===
event 2009-06-12 | planned | off threat | strike | marks cancelled
event 2009-06-10 | happened | off | called off
