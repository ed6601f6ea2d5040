A company report and a paper: a takeover, plans with dates, and no event from the name of a quarter

--- press.txt
Halvorsen Marine reports third-quarter results

Bergvik, 24 October 2017 - Halvorsen Marine ASA today reported an operating profit of 312 million kroner for the third quarter, up from 268 million a year earlier. Revenue rose 9 per cent to 2.1 billion kroner.

In August the company completed the acquisition of Tidewell Pumps for 95 million kroner. It also won a contract to equip four trawlers for the Faroese owner Nordhav.

"The order book has never been stronger," said Kari Lunde, chief executive, who took over from Jens Aasen on 1 July.

The board proposes an extraordinary dividend of 2 kroner a share, to be paid on 15 December. Halvorsen Marine expects to open its new yard in Gdynia in the first half of 2018. Fourth-quarter results will be published on 8 February 2018.
--- paper.txt
Halvorsen lifts profit, plans Polish yard
25 October 2017

Shares in Halvorsen Marine jumped 7 per cent on Tuesday after the pump maker posted a better third quarter than analysts had expected.

The Bergvik firm, which bought rival Tidewell Pumps two months ago, said operating profit had risen to 312 million kroner. Lunde, who became chief executive in July, told reporters that the Gdynia yard would create 140 jobs.
===
event 2018-02-08 | planned | press | results, published
event 2018 | planned | press | Gdynia | places Gdynia
event 2017-12-15 | planned | press | dividend, paid
most 13
