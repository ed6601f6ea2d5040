What is voted for comes after the vote

--- plant.txt
7 October 2017

Workers at Tarn & Sons voted on Friday to occupy the plant from Monday. Rovers travel to Ashby on 14 October.

Talks failed on 2 October. It was the first strike at the plant since 17 August 2009, when 40 workers walked out.
===
event 2009-08-17 | happened | plant | 40 workers
event 2017-10-02 | happened | plant | Talks
event 2017-10-06 | happened | plant | vote, occupy | orgs Tarn & Sons
event 2017-10-09 | planned | plant | occupy
event 2017-10-14 | planned | plant | Rovers
