using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>One look over a whole page: its metadata elements, and how much prose each element holds.</summary>
/// <remarks>The tree is walked with a list of frames, never by recursion or by sibling links: pages nest without limit and sibling links are linear each.</remarks>
internal sealed class PageSurvey
{
    private readonly Dictionary<IElement, Weight> weights = [];

    public List<IElement> Metas { get; } = [];

    public List<string> JsonLd { get; } = [];

    /// <summary>All time elements, and all elements with a microdata name.</summary>
    public List<IElement> Times { get; } = [];

    public string? PageTitle { get; private set; }

    public string? LanguageAttribute { get; private set; }

    /// <summary>Characters of text outside links in the whole page.</summary>
    public int Total { get; private set; }

    public static PageSurvey Of(IDocument page)
    {
        var survey = new PageSurvey { LanguageAttribute = page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang") };
        if (page.DocumentElement is { } root)
        {
            survey.Walk(root);
            survey.Total = survey.WeightOf(root).Prose;
        }
        return survey;
    }

    public Weight WeightOf(IElement element) => weights.GetValueOrDefault(element);

    /// <summary>Whether the element holds so much of the page's prose that no class name can make it furniture.</summary>
    public bool IsMainPart(IElement element) => Total > 0 && WeightOf(element).Prose * 10L >= Total * 4L;

    private void Walk(IElement root)
    {
        var frames = new Stack<Frame>();
        frames.Push(new Frame(root, false));
        while (frames.TryPeek(out var frame))
        {
            if (frame.Next >= frame.Element.ChildNodes.Length)
            {
                frames.Pop();
                Finish(frame, frames.TryPeek(out var parent) ? parent : null);
                continue;
            }
            switch (frame.Element.ChildNodes[frame.Next++])
            {
                case IElement child when Note(child):
                    frames.Push(new Frame(child, frame.InLink || child.LocalName == "a"));
                    break;
                case IText text:
                    frame.Add(PageText.VisibleLength(text.Data));
                    break;
            }
        }
    }

    private void Finish(Frame frame, Frame? parent)
    {
        if (frame.Total > 0)
        {
            weights[frame.Element] = new Weight(frame.Total, frame.Prose, frame.IsComplex, frame.HoldsTitle);
        }
        parent?.Include(frame);
    }

    /// <summary>Collects what the element says about the page; false where its content is no text.</summary>
    private bool Note(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                Metas.Add(element);
                return false;
            case "script" when (element.GetAttribute("type") ?? "").Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                JsonLd.Add(element.TextContent);
                return false;
            case "title" when PageTitle is null && element.ParentElement?.LocalName == "head":
                PageTitle = element.TextContent;
                return false;
        }
        if (element.LocalName == "time" || element.HasAttribute("itemprop"))
        {
            Times.Add(element);
        }
        return !ElementNames.IsSilent(element.LocalName);
    }

    /// <summary>How much text an element holds.</summary>
    /// <param name="Total">Characters without white space.</param>
    /// <param name="Prose">Those outside links.</param>
    /// <param name="IsComplex">Whether it holds headings, lists, tables or several paragraphs.</param>
    /// <param name="HoldsTitle">Whether it holds, or is, a heading of the first level.</param>
    internal readonly record struct Weight(int Total, int Prose, bool IsComplex, bool HoldsTitle);

    private sealed class Frame(IElement element, bool inLink)
    {
        private int paragraphs;

        public IElement Element { get; } = element;

        public bool InLink { get; } = inLink;

        public int Next { get; set; }

        public int Total { get; private set; }

        public int Prose { get; private set; }

        public bool IsComplex { get; private set; }

        public bool HoldsTitle { get; private set; } = element.LocalName == "h1";

        public void Add(int length)
        {
            Total += length;
            Prose += InLink ? 0 : length;
        }

        public void Include(Frame child)
        {
            Total += child.Total;
            Prose += child.Prose;
            paragraphs += child.Element.LocalName == "p" ? 1 : 0;
            HoldsTitle |= child.HoldsTitle;
            IsComplex |= child.IsComplex || paragraphs > 1 || ElementNames.IsStructure(child.Element.LocalName);
        }
    }
}
