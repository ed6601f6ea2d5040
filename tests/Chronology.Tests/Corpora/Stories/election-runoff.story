A first round and a run-off

--- first.txt
QUITO, 20 October 2014 - Luz Villacís won the first round of the mayoral election in Cuenca on Sunday.
--- runoff.txt
QUITO, 24 November 2014 - Hernán Pazmiño won the run-off in Cuenca on Sunday. Luz Villacís had won the first round on 19 October.
===
event 2014-10-19 | happened | first runoff | won, first round | people Luz Villacís
event 2014-11-23 | happened | runoff | won, run-off | people Hernán Pazmiño
