using Chronology.Input;

namespace Chronology.Tests.Input;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private FolderListing Find(params string[] relative) =>
        DocumentFolder.Find(relative.Length == 0 ? [folder.Root] : relative.Select(path => folder[path]));

    [Fact]
    public void Find_NestedFolders_ListsInOrdinalOrder()
    {
        foreach (var name in (string[])["b.txt", "a/z.txt", "B.txt", "a/b/c.md", "c.html", "10.txt", "9.txt"])
        {
            folder.Write(name, "Text.");
        }
        Assert.Equal(["10", "9", "B", "a/b/c", "a/z", "b", "c"], Find().Documents.Select(document => document.Id));
    }

    [Fact]
    public void Find_NamesOfOneStem_KeepTheirExtensions()
    {
        folder.Write("x.txt", "Text.");
        folder.Write("x.html", "Text.");
        folder.Write("y.txt", "Text.");
        Assert.Equal(["x.html", "x.txt", "y"], Find().Documents.Select(document => document.Id));
    }

    [Fact]
    public void Find_TwoFoldersWithOneName_KeepThePath()
    {
        folder.Write("one/x.txt", "Text.");
        folder.Write("two/x.txt", "Text.");
        var ids = Find("one", "two").Documents.Select(document => document.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.EndsWith("one/x.txt", ids[0], StringComparison.Ordinal);
        Assert.EndsWith("two/x.txt", ids[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NamedFile_HasItsNameAsId()
    {
        folder.Write("deep/er/x.txt", "Text.");
        var found = Assert.Single(Find("deep/er/x.txt").Documents);
        Assert.Equal("x", found.Id);
        Assert.Equal(folder["deep/er/x.txt"], found.Path);
    }

    [Fact]
    public void Find_FileNamedTwice_IsReadOnce()
    {
        folder.Write("d/x.txt", "Text.");
        var listing = Find("d", "d/x.txt");
        Assert.Single(listing.Documents);
        var diagnostic = Assert.Single(listing.Diagnostics);
        Assert.Equal(InputCodes.FileRepeated, diagnostic.Code);
        Assert.Equal($"{folder["d/x.txt"]}: the same file as {folder["d/x.txt"]}; it is not read twice.", diagnostic.Message);
    }

    [Fact]
    public void Find_LinkedFolder_IsFollowedUnderItsLinkName()
    {
        folder.Write("store/2011-02-03/x.txt", "Text.");
        Directory.CreateDirectory(folder["docs"]);
        Directory.CreateSymbolicLink(folder["docs/2011-02-03"], folder["store/2011-02-03"]);
        Assert.Equal("2011-02-03/x", Assert.Single(Find("docs").Documents).Id);
    }

    [Fact]
    public void Find_LinkToAFolderAbove_Ends()
    {
        folder.Write("a/x.txt", "Text.");
        Directory.CreateSymbolicLink(folder["a/loop"], folder.Root);
        Directory.CreateSymbolicLink(folder["a/self"], folder["a/self"]);
        var listing = Find();
        Assert.Equal("a/x", Assert.Single(listing.Documents).Id);
        Assert.Contains(listing.Diagnostics, diagnostic => diagnostic.Code == InputCodes.FolderRepeated);
    }

    [Fact]
    public void Find_BrokenLink_IsAWarning()
    {
        File.CreateSymbolicLink(folder["gone.txt"], folder["nowhere.txt"]);
        var diagnostic = Assert.Single(Find().Diagnostics);
        Assert.Equal((InputCodes.LinkBroken, DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal($"{folder["gone.txt"]}: skipped, because it is a link whose target is not there.", diagnostic.Message);
    }

    [Theory]
    [InlineData(".notes.txt", InputCodes.HiddenSkipped)]
    [InlineData(".git/HEAD.txt", InputCodes.HiddenSkipped)]
    [InlineData("photo.jpg", InputCodes.FormatUnknown)]
    [InlineData("README", InputCodes.FormatUnknown)]
    public void Find_WhatIsNoDocument_IsSkippedWithAWord(string name, string code)
    {
        folder.Write(name, "Text.");
        var listing = Find();
        Assert.Empty(listing.Documents);
        var diagnostic = Assert.Single(listing.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Info), (diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void Find_NamedFileOfUnknownFormat_IsAnError()
    {
        folder.Write("x.docx", "Text.");
        var diagnostic = Assert.Single(Find("x.docx").Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.StartsWith($"{folder["x.docx"]}: cannot be read, because '.docx' is none of the known formats; save it as one of .txt", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void Find_MissingPath_IsAnErrorOfUsage(string name)
    {
        var listing = DocumentFolder.Find([name]);
        Assert.True(listing.HasMissingInput);
        Assert.Empty(listing.Documents);
        Assert.EndsWith(": no such file or folder; check the path.", Assert.Single(listing.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_EmptyFolder_IsNoError()
    {
        var listing = Find();
        Assert.False(listing.HasMissingInput);
        Assert.Empty(listing.Documents);
        Assert.Empty(listing.Diagnostics);
    }

    [Fact]
    public void Find_ExtensionInCapitals_IsKnown()
    {
        folder.Write("X.TXT", "Text.");
        Assert.Equal("X", Assert.Single(Find().Documents).Id);
    }

    [Fact]
    public void Find_ThousandsOfFolders_DoesNotRecurse()
    {
        var path = string.Join('/', Enumerable.Repeat("d", 300));
        folder.Write(path + "/x.txt", "Text.");
        Assert.Equal(path + "/x", Assert.Single(Find().Documents).Id);
    }
}
