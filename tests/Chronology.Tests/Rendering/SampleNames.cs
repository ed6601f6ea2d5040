using System.Collections.Immutable;

namespace Chronology.Tests.Rendering;

/// <summary>Invented people, one a script.</summary>
internal static class SampleNames
{
    public static ImmutableArray<string> Scripts { get; } = ["Iver Holt", "Пётр Крестовский", "Ελένη Παππά", "ليلى حداد", "יעל כהן", "山田花子", "मीरा शर्मा"];
}
