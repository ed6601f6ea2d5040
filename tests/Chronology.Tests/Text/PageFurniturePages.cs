namespace Chronology.Tests.Text;

/// <summary>Little pages of our own, line by line with the kind of each line in front.</summary>
public static class PageFurniturePages
{
    private const string Start = """
        B The county council voted on Monday to close the old bridge to all lorries.
        B Its engineers had warned in March 2019 that the northern pier was sinking.

        """;

    private const string End = """

        B A new crossing will be opened on 5 May 2021, the mayor told reporters on Tuesday.
        B The old one was built in 1931 and will stay open for walkers and cyclists.
        """;

    public static TheoryData<string, string> Furniture() => new()
    {
        { "latest posts with glued dates", Start + """
            F LATEST POSTS
            F - 1
            F Storm leaves half the valley without power14.02.2024 - 2
            F Ten Ways to Mend a Roof Before Winter03.09.2022 - 3
            F Mayor opens the spring fair21.03.2023
            F The most common mistakes when planting roses
            F The ferry is back. Nobody knows for how long.
            """ },
        { "glued dates without a title", Start + """
            F Storm leaves half the valley without power14.02.2024 - 2
            F Ten Ways to Mend a Roof Before Winter03.09.2022 - 3
            F Mayor opens the spring fair21.03.2023
            """ + End },
        { "related articles in the middle", Start + """
            F Related Articles
            F Storm Leaves Half the Valley Without Power
            F Mayor Opens the Spring Fair
            """ + End },
        { "most read with summaries", Start + """
            F Most read
            F Storm leaves half the valley without power
            F Crews worked all night on the lines above the mill.
            F Mayor opens the spring fair
            F A record number of stalls were set up on the green this year.
            F Ten ways to mend a roof
            """ },
        { "you may also like", Start + """
            F You May Also Like
            F Storm leaves half the valley without power
            F Mayor opens the spring fair
            """ },
        { "more from", Start + """
            F More from Valley News
            F Storm leaves half the valley without power on 5 June 2018
            """ },
        { "editor's picks, curly", Start + """
            F Editor’s Picks
            F Storm leaves half the valley without power
            """ },
        { "trending now", """
            F Trending Now
            F Storm leaves half the valley without power
            F Mayor opens the spring fair

            """ + Start + End },
        { "what to read next with counts", Start + """
            F What to Read Next
            F 1
            F Storm leaves half the valley without power
            F 2
            F Mayor opens the spring fair
            """ },
        { "titles after the end", Start + End + """

            F Storm Leaves Half the Valley Without Power
            F Mayor Opens the Spring Fair in Heavy Rain
            F Why the Ferry Never Came Back to Millbrook
            F Ten Ways to Mend a Roof Before Winter
            """ },
        { "comments", Start + End + """

            F 3 Comments
            F John says:
            F I drove over that bridge on 4 April 2020 and felt it move under my wheels.
            F Mary says:
            F They told us in 2015 that it would be mended, and nothing was ever done about it.
            """ },
        { "leave a reply", Start + End + """

            F Leave a Reply
            F Your email address will not be published. Required fields are marked *
            F Name
            F Save my name in this browser for the next time I comment.
            """ },
        { "also read", Start + "T Also Read: Storm To Reach The Valley On December 5, Say Forecasters" + End },
        { "read more", Start + "T READ MORE: Storm leaves half the valley without power" + End },
        { "read more on two lines", Start + """
            T READ MORE
            T Storm leaves half the valley without power
            """ + End },
        { "related", Start + "T Related: Mayor opens the spring fair" + End },
        { "see also", Start + "T See also: Mayor opens the spring fair" + End },
        { "also read, bracketed", Start + "T [Also read: Mayor opens the spring fair]" + End },
        { "also read, no colon", Start + "T Also read Mayor opens the spring fair" + End },
        { "must read with a bar", Start + "T MUST READ | Mayor opens the spring fair" + End },
        { "in pictures", Start + "T In pictures: The spring fair" + End },
        { "arrow teaser", Start + "T >> Read more: Mayor opens the spring fair" + End },
        { "staff byline with a date", "Y By VN Staff Writer I Tuesday, March 03, 2020\n" + Start },
        { "name byline", "H Bridge closed to lorries\nY By Jane Roe and Omar Haddad\n" + Start },
        { "byline with a time", "H Bridge closed to lorries\nY By Jane Roe | Updated: March 3, 2020 10:15 am IST\n" + Start },
        { "published line", "H Bridge closed to lorries\nY Published: 3 March 2020, 14:30 GMT\n" + Start },
        { "posted by", "H Bridge closed to lorries\nY Posted by admin on March 3, 2020\n" + Start.Replace("admin", "Jane", StringComparison.Ordinal) },
        { "date below the title", "H Bridge closed to lorries\nY Tuesday 3 March 2020\n" + Start },
        { "written by at the end", Start + "\nY Written by Jane Roe" },
        { "first published", Start + End + "\nY This article was first published on 3 March 2020." },
        { "channel call", Start + End + "\nF Follow our WhatsApp Channel and X Account for the latest on the valley." },
        { "newsletter call inside", Start + "F Sign up to our newsletter for a weekly digest." + End },
        { "subscribe", Start + End + "\nF Subscribe to the Valley Letter to get it every Friday." },
        { "inbox", Start + "F Get the best of the valley delivered to your inbox every morning." + End },
        { "download the app", Start + End + "\nF Download our app for Android and iPhone" },
        { "share bar", "H Bridge closed to lorries\nF Share Facebook Twitter WhatsApp Email Print\n" + Start },
        { "share this", Start + End + "\nF Share this article" },
        { "copyright", Start + End + "\nF Copyright 2020 Valley News. All rights reserved.\nF © 2020 Valley News" },
        { "cookies", "F We use cookies to improve your visit. Accept all cookies\n" + Start },
        { "breadcrumb", "F Home > News > Valley\nH Bridge closed to lorries\n" + Start },
        { "menu bar", "F News | Sport | Weather | Shop\n" + Start },
        { "skip link and read time", "F Skip to main content\nF 3 min read\n" + Start },
        { "wire closing", Start + "B The works will cost 12 million. (Reporting by Jane Roe; Editing by Omar Haddad)".Replace(" (Reporting", "\nF (Reporting", StringComparison.Ordinal) },
        { "wire closing, tokenised", Start + "F -LRB- Reporting by Jane Roe ; editing by Omar Haddad -RRB-" },
        { "agency closing", Start + "F Valley News Agency contributed to this report." },
        { "standards", Start + "F Our Standards: The Valley Principles of Trust." },
        { "photo credits", Start + "F Photo: Jane Roe/Valley News\nF Image credit: Omar Haddad\nF (Photo by Jane Roe)" + End },
        { "tags", Start + End + "\nF Tags: bridges, lorries, Millbrook 2020\nF #bridges #lorries\nF Filed under: News" },
        { "advertisement", Start + "F Advertisement\nF Story continues below advertisement" + End },
        { "correction", Start + End + "\nF This article was amended on 7 March 2020 to correct the name of the mill." },
        { "disclaimer", Start + End + "\nF Disclaimer: The views expressed in this article are the author's own." },
        { "legal", Start + End + "\nF This material may not be published, broadcast, rewritten or redistributed." },
        { "button words", Start + End + "\nF Read more\nF View all\nF Back to top\nF Log in" },
    };

    public static TheoryData<string, string> Content() => new()
    {
        { "chronology with dashes", Start + """
            B 5 May 2020 - The court ruled that the bridge must be closed
            B 6 May 2020 - Traffic was sent over the ferry
            B 7 May 2020 - The ferry sank in the harbour
            B June 2020 - A new one was bought
            B 2021: The bridge was opened again
            """ },
        { "chronology alone", """
            B 5 May 2020 - The court ruled that the bridge must be closed
            B 6 May 2020 - Traffic was sent over the ferry
            B 7 May 2020 - The ferry sank in the harbour
            """ },
        { "chronology with titles", """
            H 5 May 2020
            B The court ruled that the bridge must be closed to all lorries.
            H 6 May 2020
            B Traffic was sent over the ferry, which had not run for two years.
            """ },
        { "live blog times", Start + """
            B 14:30 The first lorry was turned back at the northern end
            B 14:45 Police closed the road from Millbrook
            B 15:10 The mayor arrived with two engineers
            """ + End },
        { "list after a colon", Start + """
            B The council agreed on four steps to be taken in 2020:
            B - close the bridge to lorries by 1 April
            B - build a second bridge near the mill
            B - Sell the old ferry to the museum
            B - Ask the county for more money by June
            """ + End },
        { "list after a colon, capitals, at the end", Start + """
            B The council agreed on four steps:
            B Close the Northern Bridge to Lorries in April 2020
            B Build a Second Bridge Near the Mill
            B Sell the Old Ferry to the Museum
            """ },
        { "bulleted list at the end", Start + """
            B • A second bridge near the mill by 2021
            B • More money for the county's roads in 2022
            B • A new ferry for the harbour town of Millbrook
            """ },
        { "numbered steps", Start + """
            B 1. On 5 May 2020 the council closes the bridge.
            B 2. On 6 May 2020 the ferry takes over.
            """ },
        { "short paragraphs", """
            B It rained.
            B The river rose on 5 May.
            B Nobody slept.
            B By morning the bridge was gone.
            """ },
        { "dateline", "B LONDON, Oct 6 (Valley News) - The bridge was closed to all lorries on Monday.\n" + Start },
        { "dateline in capitals", "B MILLBROOK — The bridge was closed to all lorries today, the council said.\n" + Start },
        { "sentence that begins with by", Start + """
            B By Monday, October 6, 2025, the water had reached the mill.
            B By 2019 the pier had sunk by two inches.
            B By the time the engineers came, the road was closed.
            """ },
        { "by without a stop", Start + "B By then the army had taken the bridge at Millbrook" + End },
        { "quotes", Start + """
            B “We will not wait until 2022,” she said.
            B “Never again”
            B “Not in my time,” said the ferryman, who has worked there since 1974.
            """ + End },
        { "prose about following", Start + """
            B Follow the river to the mill and you see what the flood of 1998 left behind.
            B Join the dots and it becomes clear that nobody checked the pier after 2015.
            B Share prices of the ferry company fell on Monday.
            B Like the mill before it, the bridge was sold in 2004.
            B Sign language was used at the hearing on 5 May 2020.
            B Subscribers to the bridge fund gave two million in 1930.
            """ + End },
        { "prose about media", Start + """
            B Facebook and Twitter were blocked in the valley on 5 May 2020.
            B Copyright law was changed in 2019 after a long debate in parliament.
            B The court ruled on 5 May 2020 that websites must ask before they set cookies.
            B The photographs were taken on 3 March 2011 from the northern bank.
            B Comments on the plan may be sent to the council until 30 June 2020.
            B Related companies were searched by the police on 4 April 2020.
            """ + End },
        { "prose that reads like a teaser", Start + """
            B Also read out in court on 5 May 2020 was a letter from the engineer.
            B Related claims were dismissed in 2018, the judge noted.
            B Read more than once, the letter of 1931 seems to say the opposite.
            B See also the ruling of 5 May 2020, which the council did not appeal.
            """ + End },
        { "prose about publishing", Start + """
            B The report was published on 5 May 2020 by the county.
            B Published in 1931, the plan named two sites.
            B Updated figures are expected on 1 June 2021.
            B Written by three engineers, the study of 2018 was never read.
            B The interview first appeared in a magazine in 2017.
            """ + End },
        { "subtitles", Start + """
            H What the Engineers Found
            B They looked at the northern pier in March 2019 and again in June of that year.
            H Council, county at odds over costs
            B The county will not pay more than six million before 2022, it said.
            B Who pays for the new bridge?
            B Nobody knows that yet, the mayor told the council on Tuesday.
            """ },
        { "title in front", "H Bridge closed to lorries after a warning\n" + Start },
        { "title with a date", "H Council Closes Bridge on 5 May\n" + Start },
        { "note without a stop", Start + "B met the engineers again on 5 May and talked about the pier" + End },
        { "table of dates", Start + """
            B Event	Date
            B Bridge closed	5 May 2020
            B Ferry opened	6 May 2020
            B Ferry sank	7 May 2020
            """ },
        { "names in a list", Start + """
            B Jane Roe, engineer
            B Omar Haddad, mayor
            B Ida Holm, judge
            B Ken Abe, ferryman
            """ },
        { "notes without any stops", """
            B Met the Engineers at the Bridge in March
            B Council Voted to Close the Bridge
            B Ferry Started Again on 6 May
            B Mayor Wrote to the County
            """ },
        { "poem", """
            B The river rose in May
            B And took the mill away
            B The ferry lay at rest
            B The bridge had done its best
            """ },
        { "tokenised lines", """
            B The county council voted on Monday to close the old bridge -LRB- built in 1931 -RRB- .
            B `` We had no choice , '' the mayor said .
            B Was there another way ?
            B `` No , '' she said on May 5 , 2020 , `` there was n't . ''
            """ },
        { "one line", "B Bridge closed to lorries on 5 May 2020" },
        { "question and answer", Start + """
            B What did you see on 5 May?
            B I saw the pier move.
            B And what did you do then?
            B I called the mayor, who did not answer.
            """ },
        { "hard-wrapped prose", """
            B The county council voted on Monday to close the old bridge to all lorries
            B from the spring of the year 2021, after its engineers had warned that the
            B northern pier was sinking by two millimetres a month, as a report said in
            B March 2019. The mayor of Millbrook said that a crossing would be opened on
            B 5 May 2021, a year later than planned.
            """ },
        { "article about latest news", Start + "B Latest news from the bridge reached the council on 5 May 2020." + End },
        { "letter", """
            Y Millbrook, 5 May 2020
            B Dear Mr Roe,
            B I write to you about the bridge, which you closed on 1 May without a word.
            B Yours sincerely,
            B Ida Holm
            """ },
        { "headed prose that looks like a list title", "F Top Stories\n" + Start + End },
        { "source in prose", Start + "B The source: a spring below the mill that has run dry since 2003, as a survey in June found out." + End },
        { "photo caption in prose", Start + "B The photo, taken in 1931, shows the first lorry on the bridge." + End },
    };

    public static TheoryData<string, string> German() => new()
    {
        { "von, veröffentlicht, lesen Sie auch", """
            H Brücke für Lastwagen gesperrt
            Y Von Ida Holm und Karl Roth
            Y Veröffentlicht am 3. März 2020
            B Der Kreistag hat am Montag beschlossen, die alte Brücke für Lastwagen zu sperren.
            T Lesen Sie auch: Bürgermeister eröffnet das Frühlingsfest
            B Von der Sperrung sind seit dem 5. Mai auch Busse betroffen, wie der Kreis mitteilte.
            F Das könnte Sie auch interessieren
            F Sturm legt das halbe Tal lahm
            F Zehn Tipps für das Dach vor dem Winter
            """ },
        { "foto, kommentare", """
            B Der Kreistag hat am Montag beschlossen, die alte Brücke für Lastwagen zu sperren.
            B Die Ingenieure hatten im März 2019 vor dem nördlichen Pfeiler gewarnt.
            F Foto: Ida Holm
            B Eine neue Brücke soll am 5. Mai 2021 öffnen, sagte der Bürgermeister am Dienstag.
            F Alle Rechte vorbehalten.
            F 2 Kommentare
            F Ich bin am 4. April 2020 noch darüber gefahren, und es war nichts zu sehen.
            """ },
    };
}
