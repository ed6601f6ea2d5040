Whoever makes a statement is its "I"

--- quill.txt
WITNESS STATEMENT

1. I, Nora Quill, of 3 Tannery Lane, Osby, will say as follows.

2. I have been employed by Hallam Foods Ltd since 8 January 2007.

3. On 3 May 2018 I told the plant manager, Owen Strand, that the guard was loose.

4. I was interviewed by an inspector on 11 July 2018.
===
event 2007-01-08/.. | happened | quill | Quill, Hallam Foods | people Nora Quill | orgs Hallam Foods Ltd
event 2018-05-03 | happened | quill | guard | people Nora Quill, Owen Strand
event 2018-07-11 | happened | quill | Quill is interviewed | people Nora Quill
