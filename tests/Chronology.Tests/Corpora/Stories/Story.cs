using System.Collections.Immutable;

namespace Chronology.Tests.Corpora.Stories;

/// <summary>A few documents that tell one story, and what a chronology of them must hold.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Title">What the story is there to show.</param>
/// <param name="Documents">Names below the input folder, and what the files hold.</param>
/// <param name="Most">How many events there may be at most.</param>
internal sealed record Story(
    string Name, string Title, ImmutableArray<(string Name, string Text)> Documents, ImmutableArray<StoryEvent> Events, int Most)
{
    /// <summary>Facts that must stand apart without a date, and when there are any, no others; their date reads "undated".</summary>
    public ImmutableArray<StoryEvent> Undated { get; init; } = [];

    /// <summary>EDTF dates that no event may have.</summary>
    public ImmutableArray<string> Never { get; init; } = [];

    /// <summary>When a document must turn out to have been published, as EDTF.</summary>
    public ImmutableArray<(string Document, string Edtf)> Published { get; init; } = [];

    /// <summary>Codes that a document must be told of with.</summary>
    public ImmutableArray<(string Document, string Code)> Diagnostics { get; init; } = [];

    /// <summary>Why the story falls short of what a reader would want; empty where it does not.</summary>
    public string Limit { get; init; } = "";

    public override string ToString() => Name;
}
