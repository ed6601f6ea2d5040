A quoted message has its own day and its own "I", and "you" is who receives it

--- thread.eml
From: Ingrid Falk <i.falk@example.org>
To: Peter Moro <p.moro@example.com>
Subject: Re: Lease of unit 7
Date: Thu, 14 Mar 2019 10:22:00 +0000
Content-Type: text/plain; charset=utf-8

Dear Peter,

I called you again yesterday. On Tuesday my assistant, Carla Benz, sent you photographs of the damp wall.

Regards,
Ingrid

On Fri, 1 Mar 2019 at 16:05, Peter Moro <p.moro@example.com> wrote:

> Dear Ingrid,
>
> I received your letter this morning. The boiler broke down on 25 February.
>
> Peter
===
event 2019-03-13 | happened | thread | Falk calls Moro | people Ingrid Falk, Peter Moro
event 2019-03-12 | happened | thread | Moro photographs | people Carla Benz, Peter Moro
event 2019-03-01 | happened | thread#1 | Moro receives | people Peter Moro
event 2019-02-25 | happened | thread#1 | boiler
published thread 2019-03-14
published thread#1 2019-03-01
