An e-mail after the minutes: an appeal lodged and a bridge reopened

--- mail.eml
From: Joseph Okafor <j.okafor@arden.example>
To: Maud Tilling <m.tilling@arden.example>
Subject: Footbridge
Date: Mon, 7 Oct 2019 18:22:00 +0100

Dear Maud,

Larkfield Homes lodged an appeal last Friday against our decision of 12 September. I met their agent, Dana Whitlock, at Weir Lock this morning. She told me that the firm would withdraw the appeal if we let them build 28 houses.

The footbridge reopened on Saturday after repairs that cost 3,100 pounds. Could you put both on the agenda for Thursday?

Regards,
Joseph
===
event 2019-10-04 | happened | mail | lodge | orgs Larkfield Homes
event 2019-10-05 | happened | mail | reopen | headline Footbridge reopens after repairs
event 2019-10-07 | happened | mail | meet | people Joseph Okafor, Dana Whitlock | headline Okafor meets Whitlock at Weir Lock
most 5
