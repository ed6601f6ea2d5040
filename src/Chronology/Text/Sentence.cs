namespace Chronology.Text;

/// <summary>One sentence of a document.</summary>
/// <param name="Span">Without the white space around it.</param>
/// <param name="FirstToken">Index into <see cref="DocumentText.Tokens"/>.</param>
/// <param name="EndToken">Index after the last token.</param>
/// <param name="Paragraph">Running number of the paragraph (line block) it stands in, from 0.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph, SentenceKind Kind);
