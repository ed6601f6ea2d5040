using System.Globalization;
using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Csv;
using CsvHelper;
using CsvHelper.Configuration;

namespace Chronology.Tests.Rendering.Csv;

public class CsvRendererTests
{
    public static TheoryData<string> Models => Rendered.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_GivesOneWellFormedRecordAnEvent(string name)
    {
        var model = Rendered.Model(name);
        var records = Parse(Rendered.Text(new CsvRenderer(), model));
        Assert.Equal(model.Events.Length + model.Undated.Length + 1, records.Count);
        Assert.All(records, record => Assert.Equal(records[0].Count, record.Count));
        Assert.Equal(model.Events.Select(e => Shown(e.Id)).Concat(model.Undated.Select(u => Shown(u.Id))), records.Skip(1).Select(record => record[0]));
        Assert.Equal(model.Undated.Select(u => Shown(u.Reason)), records.Skip(1 + model.Events.Length).Select(record => record[^1]));
        Assert.Equal(model.Events.Select(e => Shown(e.Text)).Concat(model.Undated.Select(u => Shown(u.Text))), records.Skip(1).Select(record => record[records[0].IndexOf("text")]));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_WritesNoFieldThatIsAFormula(string name) =>
        Assert.All(Parse(Rendered.Text(new CsvRenderer(), Rendered.Model(name))).SelectMany(record => record), field => Assert.False(field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal), field));

    [Fact]
    public void Render_WritesExactlyThisRecord()
    {
        var text = Rendered.Text(new CsvRenderer(), SampleReports.One);
        Assert.Equal(
            "id,status,modality,headline,text,edtf,start,end,precision,qualifier,timex3,display,asWritten,people,organizations,places,tags,documents,quotes,rule,anchor,anchorFrom,steps,alternatives,confidence,flags,importance,reason\r\n"
            + "e-treaty,proposed,happened,Lindholm and Varby sign the harbour treaty,The mayors of Lindholm and Varby signed the harbour treaty today.,2025-10-06,2025-10-06,2025-10-06,day,,2025-10-06,6 October 2025,today,"
            + "Mara Quist; Jon Ødegård,Lindholm Harbour Board,Lindholm; Varby,sign,press/01-harbour; press/02-strike,"
            + "\"The mayors of Lindholm and Varby signed the harbour treaty today.; A day after the treaty of October 6, 2025, the dockers walked out.\",today,2025-10-06,"
            + "\"byline of press/01-harbour: \"\"Monday, October 06, 2025\"\"\",\"\"\"today\"\" is the day of publication, 2025-10-06.; press/02-strike tells the same on the same day: one event.\",,0.97,,0,\r\n",
            text);
    }

    private static string Shown(string text)
    {
        var clean = CellText.Clean(text, int.MaxValue);
        return CellText.LooksLikeFormula(clean) ? "'" + clean : clean;
    }

    /// <summary>As spreadsheets and libraries read it: no field is torn, none is lost.</summary>
    [Theory]
    [MemberData(nameof(Models))]
    public void Render_IsReadBackByALibrary(string name)
    {
        var text = Rendered.Text(new CsvRenderer(), Rendered.Model(name));
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, Mode = CsvMode.RFC4180 });
        var records = new List<List<string>>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.Parser.Count).Select(i => reader.GetField(i)!)]);
        }

        Assert.Equal(Parse(text), records);
    }

    /// <summary>RFC 4180, strictly: a quote stands only around a field or doubled inside one.</summary>
    private static List<List<string>> Parse(string csv)
    {
        Assert.EndsWith("\r\n", csv);
        var records = new List<List<string>> { new() };
        for (var at = 0; at < csv.Length;)
        {
            var field = new StringBuilder();
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || csv[at + 1] == '"'; at++)
                {
                    at += csv[at] == '"' ? 1 : 0;
                    field.Append(csv[at]);
                }

                at++;
            }
            else
            {
                for (; csv[at] is not (',' or '\r'); at++)
                {
                    Assert.NotEqual('"', csv[at]);
                    Assert.NotEqual('\n', csv[at]);
                    field.Append(csv[at]);
                }
            }

            records[^1].Add(field.ToString());
            Assert.Contains(csv[at], ",\r");
            at += csv[at] == ',' ? 1 : 2;
            if (csv[at - 1] == '\n' && at < csv.Length)
            {
                records.Add([]);
            }
        }

        return records;
    }
}
