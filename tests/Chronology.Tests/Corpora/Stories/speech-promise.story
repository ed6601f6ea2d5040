A promise in a speech is the promise, not the speech

--- speech.txt
OSLO, 13 September 2011 - In a speech on Monday, Prime Minister Kari Nordahl promised to build 3,000 flats by 2015.
--- echo.txt
15 September 2011
On 12 September Nordahl promised to build 3,500 flats.
===
event 2011-09-12 | happened | echo speech | promised, flats | people Kari Nordahl | marks numbers-differ
