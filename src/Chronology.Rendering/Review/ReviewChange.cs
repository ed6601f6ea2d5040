namespace Chronology.Rendering.Review;

/// <summary>One thing that a person changed.</summary>
/// <param name="Field">One of <see cref="ReviewFields"/>.</param>
/// <param name="From">What the program said when it was changed.</param>
/// <param name="To">What the person says.</param>
public sealed record ReviewChange(string Field, string From, string To);
