A contract's own names for its parties, and the word that a firm is called by

--- agreement.txt
SERVICES AGREEMENT

This Agreement is made on 2 April 2020 between Haldor Survey Limited ("the Surveyor") and the Port Authority of Kelm ("the Authority").

1. The Surveyor shall begin the survey on 20 April 2020.

2. The Authority shall pay the Surveyor by 30 June 2020.

3. The previous agreement was ended by Haldor on 31 March 2020.
===
event 2020-04-02 | happened | agreement | Agreement | orgs Haldor Survey Limited, Port Authority of Kelm
event 2020-04-20 | planned | agreement | survey | orgs Haldor Survey Limited
event ../2020-06-30 | planned | agreement | pay | orgs Port Authority of Kelm, Haldor Survey Limited
event 2020-03-31 | happened | agreement | ended | orgs Haldor Survey Limited
