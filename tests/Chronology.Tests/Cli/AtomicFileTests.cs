using System.Text;
using Chronology.Cli;
using Chronology.Cli.Output;

namespace Chronology.Tests.Cli;

public sealed class AtomicFileTests
{
    [Fact]
    public void File_NotCommitted_LeavesTheOlderOne()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "old");
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write(Encoding.UTF8.GetBytes("half"));
        }

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.json"], folder.Files);
    }

    [Fact]
    public void File_Committed_ReplacesTheOlderOne()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "old and longer");
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write(Encoding.UTF8.GetBytes("new"));
            Assert.Equal("old and longer", File.ReadAllText(path));
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["a.json"], folder.Files);
    }

    [Fact]
    public void File_Abandoned_IsDiscardedWithAllOthers()
    {
        using var folder = new TemporaryFolder();
        using var file = new AtomicFile(folder["a.json"]);
        Assert.Single(folder.Files);
        AtomicFile.DiscardAll();
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void File_InNoFolder_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var path = folder["none/a.json"];
        var failure = Assert.Throws<CliException>(() => new AtomicFile(path));
        Assert.Equal($"{path}: cannot be written (no such folder); choose another folder with --output.", failure.Message);
        Assert.Equal(ExitCode.Usage, failure.ExitCode);
    }

    [Fact]
    public void Folder_ThatIsAFile_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("taken", "");
        var failure = Assert.Throws<CliException>(() => new OutputFolder(path).Prepare());
        Assert.Equal($"{path}: is a file; --output names a folder.", failure.Message);
    }

    [Theory]
    [InlineData(28, ExitCode.TryAgain, "out/x.pdf: the disk is full; make room and run the same command again.")]
    [InlineData(unchecked((int)0x80070020), ExitCode.TryAgain, "out/x.pdf: is in use by another program; close it there and run the same command again.")]
    [InlineData(30, ExitCode.Usage, "out/x.pdf: cannot be written (Read-only file system); choose another folder with --output.")]
    public void Failure_OfTheSystem_IsOneSentence(int result, int code, string sentence)
    {
        var failure = FileFailure.Of("out/x.pdf", new IOException("Read-only file system : 'out/x.pdf'", result));
        Assert.Equal((code, sentence), (failure.ExitCode, failure.Message));
    }
}
