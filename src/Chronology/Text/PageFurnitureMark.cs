namespace Chronology.Text;

/// <summary>What a document's format says about a line block.</summary>
internal enum PageFurnitureMark : byte
{
    None,
    Furniture,
    Heading,
    Prose,
}
