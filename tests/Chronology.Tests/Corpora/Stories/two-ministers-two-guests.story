Two meetings of one day with other people stay two

--- trade.txt
OTTAWA, 22 May 2017 - Trade Minister Claire Beaulieu met the Chilean envoy, Rodrigo Fuentes, on Monday.
--- health.txt
OTTAWA, 22 May 2017 - Health Minister Gordon Pike met the Ghanaian envoy, Kwame Boateng, on Monday.
===
event 2017-05-22 | happened | trade | met/meets | people Claire Beaulieu, Rodrigo Fuentes
event 2017-05-22 | happened | health | met/meets | people Gordon Pike, Kwame Boateng
