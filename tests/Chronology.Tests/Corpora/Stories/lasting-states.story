A state that began and goes on is told from its first day; a feeling or a trend is not

--- profile.txt
12 September 2016

Karin Holt, who has been in office since 2008, has led the Harbour Party since November 2014. The yard has been owned by its staff since 1 May 2004. She has liked rowing since 2010. Prices have risen since 2012.
===
event 2008/.. | happened | profile | Holt, office | people Karin Holt
event 2014-11/.. | happened | profile | Holt, leads | people Karin Holt
event 2004-05-01/.. | happened | profile | staff
never 2010/..
never 2012/..
