Dates from front matter, from a path and from a mail header

--- posts/2019/11/06/harbour.txt
Fishermen blocked the harbour of Concarneau on Tuesday.
--- note.md
---
title: The blockade
date: 2019-11-07
---
On Tuesday fishermen blocked the harbour of Concarneau. Soizic Le Goff, who speaks for them, wants cheaper fuel.
--- mail.eml
From: desk@example.org
To: editor@example.org
Subject: Harbour
Date: Fri, 8 Nov 2019 09:10:00 +0100
Content-Type: text/plain; charset=utf-8

Fishermen blocked the harbour of Concarneau three days ago.
===
event 2019-11-05 | happened | harbour mail note | blocked, Concarneau
published harbour 2019-11-06
published note 2019-11-07
published mail 2019-11-08
