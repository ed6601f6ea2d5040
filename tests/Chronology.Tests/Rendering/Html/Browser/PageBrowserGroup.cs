namespace Chronology.Tests.Rendering.Html.Browser;

[CollectionDefinition(PageBrowser.Collection)]
public sealed class PageBrowserGroup : ICollectionFixture<PageBrowser>;
