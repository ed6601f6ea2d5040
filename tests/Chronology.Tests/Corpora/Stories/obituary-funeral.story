What an obituary says is to come lies ahead of it, not in the year told last

--- obituary.txt
Published 2 May 2025

Edith Lorne, the botanist, died in Kendal on 24 April.
She was born in Carlisle in 1933.
She won a scholarship to Durham in 1951.
She married Alan Reed in 1956.
She moved to Lancaster in 1972.
She retired in 1998.
She refused an honour in 1987.
A funeral will be held in Kendal on 9 May.
===
event 2025-05-09 | planned | obituary | funeral
event 1933 | happened | obituary | born | people Edith Lorne
event 1951 | happened | obituary | scholarship
event 1956 | happened | obituary | marries
event 1972 | happened | obituary | moves
event 1998 | happened | obituary | retires
event 1987 | happened | obituary | honour
event 2025-04-24 | happened | obituary | dies | people Edith Lorne
