namespace Chronology.Rendering;

/// <param name="Edtf">A day, an interval or a set.</param>
/// <param name="From">In words: "byline", "given by the user", "inferred from ...".</param>
/// <param name="Quote">The words it rests on; empty when there is no single place.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ReportPublished(string Edtf, string From, string Quote, double Confidence);
