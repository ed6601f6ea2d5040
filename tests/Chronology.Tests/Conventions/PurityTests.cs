namespace Chronology.Tests.Conventions;

/// <summary>The core reads no clock, culture, environment, file or chance: the same input gives the same bytes everywhere.</summary>
public class PurityTests
{
    /// <summary>Whole types; a nested or generic name starts the same.</summary>
    private static readonly string[] Types =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Path", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.StreamWriter",
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Console", "System.TimeZoneInfo", "System.TimeProvider", "System.AppContext", "System.AppDomain",
        "System.Net.Http.HttpClient", "System.Net.WebClient", "NodaTime.SystemClock", "NodaTime.ZonedClock", "NodaTime.DateTimeZoneProviders",
    ];

    /// <summary>ToLower and its like are not here: their overloads share a name, and the analysers CA1304 and CA1305 refuse those without a culture.</summary>
    private static readonly string[] ClockAndCulture =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture", "System.Globalization.CultureInfo::GetCultureInfo",
        "System.Globalization.DateTimeFormatInfo::get_CurrentInfo", "System.Globalization.NumberFormatInfo::get_CurrentInfo",
        "System.StringComparer::get_CurrentCulture", "System.StringComparer::get_CurrentCultureIgnoreCase",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7",
    ];

    /// <summary>The line's end is the system's.</summary>
    private const string SystemLineEnd = "System.Text.StringBuilder::AppendLine";

    /// <summary>Compiled into every iterator; it never reaches a result.</summary>
    private const string IteratorThread = "System.Environment::get_CurrentManagedThreadId";

    [Fact]
    public void Core_TouchesNothingOutsideItsInput() => Violations.AssertNone(
        "The core is a pure function of its input.",
        References("Chronology").Where(IsForbidden).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The outputs are made there: no clock, culture or chance either, but files may be opened.</summary>
    [Fact]
    public void Rendering_ReadsNoClockCultureOrChance() => Violations.AssertNone(
        "A renderer's bytes depend on its model only.",
        References("Chronology.Rendering").Where(static name => ClockAndCulture.Contains(name) || name is "System.Random" or "System.TimeZoneInfo" or "NodaTime.SystemClock").Distinct());

    [Theory]
    [InlineData("System.Random", true)]
    [InlineData("System.Random::Next", true)]
    [InlineData("System.Environment::get_NewLine", true)]
    [InlineData("System.Environment::get_CurrentManagedThreadId", false)]
    [InlineData("System.Environment", false)]
    [InlineData("System.DateTime::get_Now", true)]
    [InlineData("System.DateTime::get_Year", false)]
    [InlineData("System.IO.FileNotFoundException", false)]
    [InlineData("System.IO.Stream::Read", false)]
    public void Forbidden_IsWhatReachesOutside(string name, bool expected) => Assert.Equal(expected, IsForbidden(name));

    /// <summary>The reader sees calls: this assembly's own below is found.</summary>
    [Fact]
    public void References_AreFound()
    {
        Assert.True(Environment.ProcessorCount > 0);
        Assert.Contains("System.Environment::get_ProcessorCount", MemberReferences.Of(typeof(PurityTests).Assembly));
    }

    private static IEnumerable<string> References(string assembly) => MemberReferences.Of(ProjectAssemblies.Load(assembly));

    private static bool IsForbidden(string name) =>
        Types.Any(type => name == type || name.StartsWith(type + "::", StringComparison.Ordinal))
        || ClockAndCulture.Contains(name)
        || name == SystemLineEnd
        || (name.StartsWith("System.Environment::", StringComparison.Ordinal) && name != IteratorThread);
}
