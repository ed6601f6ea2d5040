A contract signed, ended and sued over

--- letter.txt
Oslo, 14 March 2011

We signed the lease with Mr Halvard Strand on 1 February 2008. He ended the lease on 28 February 2011.
--- claim.txt
20 May 2011
On 28 February 2011 Strand ended the lease. The landlord sued him on 2 May.
===
event 2008-02-01 | happened | letter | signed, lease | people Halvard Strand
event 2011-02-28 | happened | claim letter | ended, lease | people Halvard Strand
event 2011-05-02 | happened | claim | sued | people Halvard Strand | headline Landlord sues Strand
