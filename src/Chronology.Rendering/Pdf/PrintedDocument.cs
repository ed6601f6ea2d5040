using System.Collections.Immutable;
using System.Text;

namespace Chronology.Rendering.Pdf;

/// <summary>A document on paper.</summary>
/// <param name="Bytes">A PDF file that holds no time stamp.</param>
/// <param name="Unprintable">The letters that no font at hand has, in the order of their numbers: they stand as empty boxes.</param>
public sealed record PrintedDocument(byte[] Bytes, ImmutableArray<Rune> Unprintable);
