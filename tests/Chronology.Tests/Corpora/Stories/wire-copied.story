One wire text in two outlets is one event with two sources, not two

--- morning.txt
MONTEVIDEO, 22 July 2010 (Agencia Sur) - Lawmakers in Uruguay approved a law on organ donation on Wednesday by 60 votes to 31.
--- evening.txt
MONTEVIDEO, 22 July 2010 (Agencia Sur) - Lawmakers in Uruguay approved a law on organ donation on Wednesday by 60 votes to 31.
===
event 2010-07-21 | happened | evening morning | approved, organ donation
