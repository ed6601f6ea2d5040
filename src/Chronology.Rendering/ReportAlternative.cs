namespace Chronology.Rendering;

/// <summary>Another date the event could have, and why.</summary>
public sealed record ReportAlternative(string Edtf, string Reason);
