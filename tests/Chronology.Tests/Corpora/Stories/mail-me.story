A mail's "me" and "we" are whoever sent it

--- mail.eml
From: Helen Marsh <helen@orla.example>
To: Tom Reyes <tom@orla.example>
Subject: Pallets
Date: Tue, 11 Nov 2025 09:14:00 +0000
Content-Type: text/plain; charset=utf-8

Karl Weiss called me on 6 November.
We rejected the pallets on 9 September.
Karl Weiss cancelled my order on 3 October.
===
event 2025-11-06 | happened | mail | Weiss, Marsh | people Karl Weiss, Helen Marsh
event 2025-10-03 | happened | mail | Weiss | people Karl Weiss, Helen Marsh | headline Weiss cancels Marsh’s order
event 2025-09-09 | happened | mail | Marsh, pallets | people Helen Marsh
