An election lost, a denial, and a party leader who steps down

--- a.txt
Ruling party loses Senate in Marova
PORT ELIS, 15 October 2018 - Marova's governing Unity Party lost control of the Senate in Sunday's election, final results showed on Monday.

The opposition Alliance won 31 of the 60 seats. Prime Minister Joana Reis conceded defeat late on Sunday but ruled out resigning. "We have heard the voters," she told supporters.

Alliance leader Tomas Breda, a former judge, had campaigned against the tax on fuel that took effect in January. The new Senate will meet for the first time on 5 November. Turnout fell to 54 percent from 61 percent in 2014.
--- b.txt
Reis to step down as party leader
PORT ELIS, 18 October 2018 - Joana Reis announced on Thursday that she would step down as leader of the Unity Party in December, four days after it lost its majority in the Senate.

She denied on Wednesday that she had offered to resign as prime minister. Finance Minister Rui Costa is seen as her likely successor. Reis has led the party since 2011.

Breda met President Helena Matos on Tuesday to discuss the work of the new Senate.
===
event 2018-10-14 | happened | a | conceded | people Joana Reis | headline Reis concedes defeat
event 2018-10-16 | happened | b | met | people Tomas Breda, Helena Matos
event 2018-11-05 | planned | a | Senate, meet | headline New Senate to meet for the first time
event 2018-12 | planned | b | step down | people Joana Reis
never 2014
most 12
