In one sentence a far year goes on

--- notes.txt
10 February 2025

Cornelius Adair sailed from Bristol on 12 January 1847 and reached Valparaiso in April.
Orla Hart sailed from Bristol on 12 December and reached Cork on 3 January.
===
event 1847-01-12 | happened | notes | sails | people Cornelius Adair
event 1847-04 | happened | notes | Valparaiso
event 2024-12-12 | happened | notes | sails | people Orla Hart
event 2025-01-03 | happened | notes | Cork
