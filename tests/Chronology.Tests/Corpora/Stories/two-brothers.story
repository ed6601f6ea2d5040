Two people of one surname are not one person, and their deeds of one day not one deed

--- trial.txt
SARAJEVO, 18 November 2005 - Emir Hadžić was sentenced to four years in prison on Thursday for fraud.
--- brother.txt
SARAJEVO, 18 November 2005 - Senad Hadžić was sentenced to eight months in prison on Thursday for hiding the books.
===
event 2005-11-17 | happened | trial | four years | people Emir Hadžić
event 2005-11-17 | happened | brother | eight months | people Senad Hadžić
