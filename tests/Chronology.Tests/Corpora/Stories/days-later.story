"Two days later" counts from the date before it

--- report.txt
ARICA, 20 June 2009 - The trawler Esperanza left Arica on 10 June 2009. Two days later it sank off the coast of Peru.
--- inquiry.txt
1 August 2009
The trawler Esperanza sank on 12 June off the coast of Peru.
===
event 2009-06-10 | happened | report | left, Arica
event 2009-06-12 | happened | inquiry report | sank
