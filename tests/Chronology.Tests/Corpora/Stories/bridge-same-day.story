One opening told with its day, with its weekday and with "last week"

--- tidings.txt
VALMERE, 14 June 2012 - The new river bridge at Valmere opened on 14 June 2012, and the mayor, Ilse Brandvold, cut the ribbon.
--- courier.txt
Friday, June 15, 2012
Mayor Ilse Brandvold opened the Valmere river bridge on Thursday. Engineers had worked on it for six years.
--- weekly.txt
Published: 20 June 2012

Traffic is already heavy on the new river bridge, which Brandvold opened last week in Valmere.
===
event 2012-06-14 | happened | courier tidings weekly | bridge, opened | people Ilse Brandvold
