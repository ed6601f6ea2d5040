namespace Chronology.Rendering;

/// <summary>A document or a name beside which a person wrote.</summary>
/// <param name="Kind">One of <see cref="Document"/>, <see cref="Person"/>, <see cref="Organisation"/> and <see cref="Place"/>.</param>
/// <param name="Name">A document's id, or the name as the events have it.</param>
public sealed record ReportSubject(string Kind, string Name, ReportReview Review)
{
    public const string Document = "document";
    public const string Person = "person";
    public const string Organisation = "organisation";
    public const string Place = "place";

    /// <summary>What there is to write beside, kind and name.</summary>
    internal static IEnumerable<(string Kind, string Name)> Of(ReportModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Documents.Select(document => (Document, document.Id)).Concat(model.Events.SelectMany(NamesOf));
    }

    internal static IEnumerable<(string Kind, string Name)> NamesOf(ReportEvent e) =>
        e.People.Select(name => (Person, name)).Concat(e.Organizations.Select(name => (Organisation, name))).Concat(e.Places.Select(name => (Place, name)));
}
