using System.Collections.Immutable;

namespace Chronology.Input;

/// <summary>What a walk over the user's files and folders found, in reading order.</summary>
/// <param name="Documents">In the order the paths were named and, inside a folder, in ordinal order.</param>
/// <param name="Diagnostics">What was left out and why, in the order it was met.</param>
public sealed record FolderListing(ImmutableArray<FoundDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether a path that the user named is not there, which is an error of usage and not of an input.</summary>
    public bool HasMissingInput => Diagnostics.Any(diagnostic => diagnostic.Code == InputCodes.InputMissing);
}
