namespace Chronology.Events.Names;

/// <summary>What a word can be inside or beside a name.</summary>
[Flags]
internal enum WordRole
{
    None = 0,
    Honorific = 1,
    Title = 2,
    TitleModifier = 4,
    Organization = 8,
    OrganizationContext = 16,
    PlaceNoun = 32,
    PlaceContext = 64,
    EventNoun = 128,
    NotAName = 256,
    Particle = 512,
    SpeechVerb = 1024,
    PlacePreposition = 2048,
    AdjectiveName = 4096,
    Given = 8192,
    Demonym = 16384,
    Place = 32768,

    /// <summary>A kind of text: "Minutes of the Rowing Club" names the club.</summary>
    Record = 65536,

    /// <summary>"St Louis": part of the name of what is called after a saint.</summary>
    Saint = 131072,
}
