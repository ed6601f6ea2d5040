namespace Chronology.Tests.Rendering.Html.Browser;

/// <summary>On what a page is looked at.</summary>
internal sealed record Screen(int Width, int Height, bool IsDark = false, bool IsPhone = false, bool HasScripts = true)
{
    public static Screen Desktop { get; } = new(1280, 900);

    public static Screen Phone { get; } = new(390, 844, IsPhone: true);
}
