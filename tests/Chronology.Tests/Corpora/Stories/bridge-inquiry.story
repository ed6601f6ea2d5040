A collapse that a noun tells, an appeal with a last day, and a firm with an ampersand

--- inquiry.txt
LEIGHFORD, 4 May 2022 - An inquiry into the collapse of the Orla bridge in August 2021 opened in Harlow on Monday.
Tarn & Sons sold the quarry to Corbel Holdings on 3 March 2014. An appeal is planned by the end of the month.
===
event 2021-08 | happened | inquiry | collapse, Orla | headline Collapse of the Orla bridge
event 2022-05-02 | happened | inquiry | inquiry, Harlow | headline Inquiry into the collapse of the Orla bridge opens in Harlow
event 2014-03-03 | happened | inquiry | sold | orgs Tarn & Sons, Corbel Holdings | headline Tarn & Sons sells the quarry to Corbel Holdings
event ../2022-05 | planned | inquiry | appeal
most 4
