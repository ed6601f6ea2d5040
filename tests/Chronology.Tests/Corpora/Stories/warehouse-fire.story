A fire and an arrest in a police report

--- log.txt
Man charged over Quay Street fire
Published: 21 July 2020

A 34-year-old man has been charged with arson over a fire that gutted a warehouse on Quay Street in the early hours of Sunday.

Dean Mather, of Holt Road, was arrested at Leighford station on Sunday afternoon. He appeared before magistrates on Tuesday and was remanded in custody until 18 August.

Four firefighters were treated for smoke inhalation. The warehouse, which belonged to the furniture maker Tolman & Price, had been empty since March. Police have appealed for witnesses who saw a white van near the quay between midnight and 2am.
===
event 2020-07-19 | happened | log | gutted, Quay Street | headline Fire guts a warehouse on Quay Street
event 2020-07-19 | happened | log | arrested | people Dean Mather | headline Mather is arrested at Leighford station
event 2020-07-21 | happened | log | magistrates | people Dean Mather
most 6
