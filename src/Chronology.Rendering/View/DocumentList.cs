namespace Chronology.Rendering.View;

/// <summary>The documents as views, in their order and by id.</summary>
internal sealed class DocumentList
{
    private readonly Dictionary<string, Dictionary<string, object>> _byId = new(StringComparer.Ordinal);

    public DocumentList(ReportModel model)
    {
        var events = model.Events.SelectMany(e => e.Sources.Select(s => s.DocumentId).Distinct()).CountBy(id => id).ToDictionary();
        foreach (var document in model.Documents)
        {
            All.Add(DocumentView.Of(document, All.Count + 1, events.GetValueOrDefault(document.Id)));
            _byId.TryAdd(document.Id, All[^1]);
        }
    }

    public List<Dictionary<string, object>> All { get; } = [];

    /// <summary>One string of a document's view; for a document that is not listed, the id stands for its name.</summary>
    public string Get(string? id, string key) =>
        id is null ? "" : _byId.TryGetValue(id, out var view) ? (string)view[key] : key == "name" ? DisplayText.Clean(id, DisplayText.TitleLimit) : "";
}
