using System.Text;
using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>Cuts a page into line blocks.</summary>
internal sealed class BlockReader
{
    /// <summary>A cell with more text than this lays the page out; it is no datum.</summary>
    private const int LongestCell = 400;

    /// <summary>More text than this is prose, whatever its class name says.</summary>
    private const int LongestByline = 200;

    private readonly PageSurvey survey;
    private readonly List<HtmlBlock> blocks = [];
    private readonly Dictionary<IElement, BlockRange> ranges = [];
    private readonly Stack<BlockFrame> frames = new();
    private readonly StringBuilder buffer = new();
    private int linkLength;
    private bool blankPending;
    private IElement? time;

    private BlockReader(PageSurvey survey) => this.survey = survey;

    public static PageBlocks Read(IDocument page, PageSurvey survey)
    {
        var reader = new BlockReader(survey);
        var root = (IElement?)page.Body ?? page.DocumentElement;
        if (root is not null)
        {
            reader.Walk(root);
        }
        var none = new BlockRange(0, reader.blocks.Count, 0, 0, null);
        return new PageBlocks(reader.blocks, reader.ranges, root is null ? none : reader.ranges.GetValueOrDefault(root) ?? none);
    }

    private void Walk(IElement root)
    {
        frames.Push(new BlockFrame(root));
        while (frames.TryPeek(out var frame))
        {
            if (frame.Next >= frame.Element.ChildNodes.Length)
            {
                Leave(frames.Pop());
                continue;
            }
            switch (frame.Element.ChildNodes[frame.Next++])
            {
                case IElement child:
                    Enter(frame, child);
                    break;
                case IText text when frame.Part != BlockPart.Dropped || frame.Block.Kind == BlockKind.Heading:
                    Append(text.Data, frame);
                    break;
            }
        }
    }

    private void Enter(BlockFrame outer, IElement element)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            BreakLine(outer);
            return;
        }
        if (ElementNames.IsSilent(name))
        {
            return;
        }
        var isBlock = ElementNames.IsBlock(name) && !outer.IsDataRow;
        var part = ElementPart.Of(element, outer.Part, outer.InArticle, survey);
        if (part == BlockPart.Dropped && !survey.WeightOf(element).HoldsTitle && outer.Block.Kind != BlockKind.Heading)
        {
            return;
        }
        if (isBlock)
        {
            Flush(outer);
        }
        else if (outer.IsDataRow && name is "td" or "th" && buffer.Length > 0)
        {
            blankPending = false;
            buffer.Append('\t');
        }
        time ??= name == "time" ? element : null;
        frames.Push(FrameOf(outer, element, part, isBlock));
    }

    private BlockFrame FrameOf(BlockFrame outer, IElement element, BlockPart part, bool isBlock)
    {
        var name = element.LocalName;
        var frame = new BlockFrame(element, outer, isBlock)
        {
            Part = isBlock || part == BlockPart.Dropped ? part : outer.Part,
            InLink = outer.InLink || name == "a",
            InArticle = outer.InArticle || name is "article" or "main",
            IsPreformatted = outer.IsPreformatted || name == "pre",
            IsDataRow = outer.IsDataRow || (name == "tr" && IsDataRow(element)),
            FirstBlock = blocks.Count,
        };
        if (isBlock)
        {
            (frame.Kind, frame.Group) = KindOf(element, frame.IsDataRow, outer);
        }
        return frame;
    }

    private (BlockKind Kind, IElement? Group) KindOf(IElement element, bool isDataRow, BlockFrame outer) => element.LocalName switch
    {
        var name when ElementNames.IsHeading(name) => (BlockKind.Heading, null),
        "li" or "dt" or "dd" => (BlockKind.ListItem, element.ParentElement),
        "tr" when isDataRow => (BlockKind.TableRow, element.ParentElement?.ParentElement),
        "figcaption" or "caption" => (BlockKind.Caption, null),
        "p" or "div" or "section" or "ul" or "header" when IsByline(element) => (BlockKind.Byline, null),
        "article" or "section" or "main" => (BlockKind.Paragraph, null),
        _ => (outer.Kind, outer.Group),
    };

    private bool IsByline(IElement element) => survey.WeightOf(element).Total < LongestByline && ElementPart.IsByline(element);

    private bool IsDataRow(IElement row)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
        return cells.Count > 1 && cells.TrueForAll(cell => survey.WeightOf(cell) is { IsComplex: false, Total: <= LongestCell });
    }

    private void Leave(BlockFrame frame)
    {
        if (frame.IsBlock)
        {
            Flush(frame);
        }
        if (frame.Prose > 0)
        {
            ranges[frame.Element] = new BlockRange(frame.FirstBlock, blocks.Count, frame.Prose, frame.Count, frame.Heaviest);
        }
        frames.TryPeek(out var outer);
        outer?.Include(frame);
    }

    private void Append(string text, BlockFrame frame)
    {
        foreach (var character in text)
        {
            if (PageText.IsInvisible(character))
            {
                continue;
            }
            if (character == '\n' && frame.IsPreformatted)
            {
                BreakLine(frame);
            }
            else if (PageText.IsBlank(character))
            {
                blankPending = true;
            }
            else
            {
                if (blankPending && buffer.Length > 0 && buffer[^1] is not ('\n' or '\t'))
                {
                    buffer.Append(' ');
                }
                blankPending = false;
                buffer.Append(character);
                linkLength += frame.InLink ? 1 : 0;
            }
        }
    }

    /// <summary>One break ends a line; two in a row end a paragraph, as pages without paragraph elements have it.</summary>
    private void BreakLine(BlockFrame frame)
    {
        if (frame.IsDataRow || buffer.Length == 0)
        {
            blankPending = true;
        }
        else if (buffer[^1] == '\n')
        {
            Flush(frame);
        }
        else
        {
            blankPending = false;
            buffer.Append('\n');
        }
    }

    private void Flush(BlockFrame frame)
    {
        var owner = frame.Block;
        var text = buffer.ToString().Trim();
        if (text.Length > 0 && (owner.Part != BlockPart.Dropped || owner.Element.LocalName == "h1"))
        {
            var block = new HtmlBlock(owner.Element, owner.Kind, text, linkLength, owner.Part, owner.Group, time);
            blocks.Add(block);
            owner.Own(block);
        }
        buffer.Clear();
        linkLength = 0;
        blankPending = false;
        time = null;
    }
}
