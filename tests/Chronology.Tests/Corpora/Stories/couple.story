A married pair with one surname, told by first names

--- wedding.txt
SEVILLE, 6 June 2022 - The dancers Paula Reyes and Martín Reyes opened a school in Seville on Saturday.
--- later.txt
1 July 2022
Paula Reyes broke her foot on 20 June 2022. Martín Reyes opened a second school in Cádiz on 25 June.
===
event 2022-06-04 | happened | wedding | opened, school | people Paula Reyes, Martín Reyes | places Seville
event 2022-06-20 | happened | later | broke | people Paula Reyes
event 2022-06-25 | happened | later | second school | people Martín Reyes | places Cádiz
