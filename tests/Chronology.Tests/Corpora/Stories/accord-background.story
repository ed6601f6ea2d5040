A treaty named by its year is background

--- talks.txt
GENEVA, 11 March 2021 - Negotiators from Moldavar and Estrelle resumed talks on the 2009 water treaty on Wednesday.
--- comment.txt
12 March 2021
Moldavar left the 2009 water treaty behind. Its envoy, Radu Ionescu, called the talks useful on Thursday.
===
event 2009 | happened | comment talks | treaty | marks background
event 2021-03-10 | happened | talks | talks
event 2021-03-11 | happened | comment | Ionescu | people Radu Ionescu
