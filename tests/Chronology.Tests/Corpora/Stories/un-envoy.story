The UN and the United Nations are one organisation, and neither is lost

--- first.txt
DAKAR, 3 June 2014 - The United Nations opened a food depot in Dakar on 2 June 2014.
--- second.txt
4 June 2014
The UN opened a food depot in Dakar on Monday.
===
event 2014-06-02 | happened | first second | opened, depot | orgs United Nations | places Dakar
