namespace Chronology.Rendering.Templates;

/// <summary>Text that is markup already, of the templates' own.</summary>
internal sealed record ScribanMarkup(string Text);
