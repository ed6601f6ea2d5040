Never finer than the text

--- history.txt
3 March 2020
The observatory of Tähtvere was built in 1911. It burned down in February 1944 and was rebuilt in the spring of 1951.
--- guide.txt
10 June 2021
The Tähtvere observatory burned down in February 1944.
===
event 1911 | happened | history | built, observatory
event 1944-02 | happened | guide history | burned
event 1951-21 | happened | history | rebuilt | headline Observatory of Tähtvere is rebuilt
