using static Chronology.Tests.Text.Furniture.PageFurniturePages;

namespace Chronology.Tests.Text.Furniture;

/// <summary>Little pages of our own whose dates are all content, and some German ones.</summary>
public static class PageContentPages
{
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
        { "prose that begins as a call or a credit does", Start + """
            B Support for local journalism fell in 2019, a survey found.
            B Call the ferry what you like, it has not run since May 2018.
            B Reporting by the county in 2019 showed that the pier had sunk by two inches in a single year.
            B Edited by the engineer himself, the plans of 1931 were printed in a small number.
            B Filed in 2015, the suit claims that the county knew.
            B Posted in Millbrook until 2019, the officer knew the bridge well.
            B Terms of the deal on the use of the ferry were agreed on 5 May 2020.
            B Privacy policy was the matter before the court on 6 May 2020.
            B Listening to the tapes of 5 May, the judges heard the pier crack.
            B Already a member of the council since 2011, she became mayor in 2019.
            B For the first time since 2015, the county will join the talks.
            B Back to the plan of 1931: it named two sites.
            B The site is protected since 1990 as a monument.
            B The court ruled in 2018 that pages using cookies must say so.
            B The report was updated in May 2020, after the ferry had sunk.
            B Get up at six, take the ferry, be at work by nine: so it went until May 2018.
            B Visit by visit the engineers of 2019 saw the pier sink.
            """ + End },
        { "genre in the title", "H Explained: Why the bridge was closed\n" + Start },
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
            B Event<tab>Date
            B Bridge closed<tab>5 May 2020
            B Ferry opened<tab>6 May 2020
            B Ferry sank<tab>7 May 2020
            """.Replace("<tab>", "\t", StringComparison.Ordinal) },
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
