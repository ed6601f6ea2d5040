The author of a page's front matter is its "I"

--- notes.md
---
title: Notes
author: Ben Alder
date: 2025-02-10
---

I will give a talk at the library on 6 March. Ruth Cole wrote to me on 3 February.
--- house.md
---
title: Notes
author: Harbour News Staff
date: 2025-02-10
---

I will open the fair on 8 March.
===
event 2025-03-06 | planned | notes | Alder, talk | people Ben Alder
event 2025-02-03 | happened | notes | Cole | people Ruth Cole, Ben Alder
event 2025-03-08 | planned | house | fair
