A German report of the same meeting

--- english.txt
VIENNA, 14 May 2015 - Chancellor Hedwig Stadler met the banker Marco Bellini in Vienna on 13 May 2015.
--- deutsch.txt
WIEN, 14. Mai 2015 - Bundeskanzlerin Hedwig Stadler traf am 13. Mai 2015 in Wien den Bankier Marco Bellini. Sie sprachen über die Rettung der Bank und über die Folgen für die Sparer.
===
event 2015-05-13 | happened | deutsch english | met/traf | people Hedwig Stadler, Marco Bellini
