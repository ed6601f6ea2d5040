A court report and a wire: the sinking, the wreck, the fine, and an appeal with a last day

--- daily.txt
THE DUNMORE DAILY
Tuesday, 9 June 2015

Ferry company fined after sinking
By Carol Brandt

A judge in Dunmore fined the ferry operator Sund & Rask 2.4 million euros on Monday for the sinking of the Havfruen, which went down off Cape Lora on 14 November 2012 with the loss of eleven lives.

Judge Ines Calder said the company had ignored two warnings from its own engineers. The captain, Olav Brenn, was acquitted of all charges.

Sund & Rask said it would appeal by the end of the month. Families of the victims, who had waited more than two years for the verdict, embraced outside the courthouse.

The wreck was raised in May 2013 and towed to the yard at Tolvik, where it was scrapped. A memorial is to be unveiled on the third anniversary of the disaster.
--- wire.txt
DUNMORE, June 8, 2015 (Norvik Press) - The operator of a ferry that sank in 2012, killing 11 people, was fined 2.4 million euros today, a court spokesman said.

The Havfruen capsized on November 14, 2012, minutes after leaving Dunmore. Divers recovered the last body three weeks later.

Captain Olav Brenn, 58, was cleared. He had denied steering off course.
===
event 2013-05 | happened | daily | wreck, raised | headline Wreck is raised
event ../2015-06 | planned | daily | appeal | headline Sund & Rask would appeal
event 2012-11-14 | happened | wire | Havfruen, capsize
most 9
