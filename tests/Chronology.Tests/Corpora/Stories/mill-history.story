The scene that opens a sentence gives its year to the rest of it

--- history.txt
Published 5 May 2024

The works were built in 1788.
They were sold in 1821.
The works burned down on 4 November 1839.
The works were rebuilt in 1841.
The works closed in 1862.
In May 1911 the men went on strike; the dispute was settled on 2 June.
The works were closed in 1971.
===
event 1911-06-02 | happened | history | settled
most 9
