A crash told by the crash and by its dead is one accident

--- crash.txt
KAMPALA, 2 March 2015 - A bus crashed into a lorry near Mbarara on 1 March 2015, killing nine people.
--- dead.txt
3 March 2015
Nine people died on Sunday when a bus crashed into a lorry near Mbarara.
===
event 2015-03-01 | happened | crash dead | bus, lorry | unmarked numbers-differ
