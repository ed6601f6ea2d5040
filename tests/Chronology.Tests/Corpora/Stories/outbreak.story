Health office figures of two weeks are two reports

--- one.txt
MAPUTO, 5 February 2009 - The health office registered 40 cholera cases in Beira on 4 February.
--- two.txt
MAPUTO, 12 February 2009 - The health office registered 65 cholera cases in Beira on 11 February.
===
event 2009-02-04 | happened | one | 40, cholera | places Beira
event 2009-02-11 | happened | two | 65, cholera | places Beira
