A judgment in numbered paragraphs: the numbers are no part of what is told

--- judgment.txt
IN THE COUNTY COURT AT LEIGHFORD
Judgment handed down on 18 November 2016

Tolman v Riverside Garages Ltd

1. On 3 February 2015 the claimant, Mrs Joan Tolman, bought a used van from the defendant for 8,250 pounds.
2. On 21 February 2015 the van broke down on the A41. The claimant informed the defendant by telephone the same day.
3. The defendant collected the van on 24 February and returned it on 10 March 2015, stating that the gearbox had been replaced. The claimant's expert, Mr Aled Price, inspected the van on 2 June 2015 and found that the gearbox had not been replaced.
4. The claimant rejected the van by letter dated 9 June 2015. The defendant denies that the letter was received.
5. I find that the letter was received on or about 11 June 2015. There will be judgment for the claimant. The defendant must pay 8,250 pounds by 16 December 2016.
===
event 2015-02-03 | happened | judgment | bought, van | people Joan Tolman | headline Tolman buys a used van from the defendant for 8,250 pounds
event 2015-06-02 | happened | judgment | inspected | people Aled Price | headline Price inspects the van
event 2015-06-11~ | happened | judgment | received | headline Letter is received
most 12
