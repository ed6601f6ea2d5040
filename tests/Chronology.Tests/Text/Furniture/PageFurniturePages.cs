namespace Chronology.Tests.Text.Furniture;

/// <summary>Little pages of our own, line by line with the kind of each line in front.</summary>
public static class PageFurniturePages
{
    /// <summary>The article before what a page is tried with.</summary>
    internal const string Start = """
        B The county council voted on Monday to close the old bridge to all lorries.
        B Its engineers had warned in March 2019 that the northern pier was sinking.

        """;

    /// <summary>And behind it.</summary>
    internal const string End = """

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
        { "bracketed closing", Start + "F (With inputs from agencies)\nF (This story has not been edited by our staff and is published from a syndicated feed.)" },
        { "genre teaser after prose", Start + "T Explained: Why the ferry never came back to Millbrook" + End },
        { "policies", Start + End + "\nF Terms of Use\nF Privacy Policy\nF Do Not Sell My Personal Information" },
        { "standards", Start + "F Our Standards: The Valley Principles of Trust." },
        { "photo credits", Start + "F Photo: Jane Roe/Valley News\nF Image credit: Omar Haddad\nF (Photo by Jane Roe)" + End },
        { "tags", Start + End + "\nF Tags: bridges, lorries, Millbrook 2020\nF #bridges #lorries\nF Filed under: News" },
        { "advertisement", Start + "F Advertisement\nF Story continues below advertisement" + End },
        { "correction", Start + End + "\nF This article was amended on 7 March 2020 to correct the name of the mill." },
        { "disclaimer", Start + End + "\nF Disclaimer: The views expressed in this article are the author's own." },
        { "legal", Start + End + "\nF This material may not be published, broadcast, rewritten or redistributed." },
        { "button words", Start + End + "\nF Read more\nF View all\nF Back to top\nF Log in" },
    };
}
