namespace Chronology.Rendering.Pdf;

/// <summary>How far printing has come: a browser tells no pages while it prints, so what is counted is steps.</summary>
public readonly record struct PrintProgress(int Done, int Total);
