namespace Chronology.Input;

/// <summary>The limits of reading.</summary>
/// <param name="MaxBytes">A larger file is refused.</param>
public sealed record ReadOptions(long MaxBytes = ReadOptions.DefaultMaxBytes)
{
    public const long DefaultMaxBytes = 100_000_000;

    public static ReadOptions Default { get; } = new();
}
