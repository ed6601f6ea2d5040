The same figure in digits, with a comma and in words is no conflict

--- radio.txt
KHULNA, 17 August 2007 - The river Bhadra flooded Khulna on 16 August, and 1,200 families were evacuated.
--- paper.txt
18 August 2007
The Bhadra flooded Khulna on Thursday. Soldiers took 1200 families to schools on higher ground.
--- bulletin.txt
20 August 2007
On 16 August the Bhadra flooded Khulna.
===
event 2007-08-16 | happened | bulletin paper radio | flooded, Khulna | unmarked numbers-differ
most 2
