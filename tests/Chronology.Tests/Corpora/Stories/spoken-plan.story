A plan inside a quotation

--- quote.txt
LIMA, 7 July 2005 - "I will resign on 15 July," Mayor Beatriz Luna told reporters on Wednesday.
--- done.txt
16 July 2005
Beatriz Luna resigned as mayor of Callao on Friday.
===
event 2005-07-15 | planned | quote | resign | people Beatriz Luna
event 2005-07-15 | happened | done | resigned | people Beatriz Luna
most 3
