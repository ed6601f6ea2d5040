A wedding of two, called off

--- off.txt
ZAGREB, 1 June 2018 - The wedding of Prince Adil and Mia Horvat, planned for 9 June, has been called off.
--- plan.txt
ZAGREB, 2 March 2018 - Prince Adil and the actress Mia Horvat will marry in Zagreb on 9 June 2018.
===
event 2018-06-09 | planned | plan off | marry, Zagreb | marks cancelled
