namespace Chronology.Text.Furniture;

/// <summary>What a document's format says about a line block.</summary>
internal enum FurnitureMark : byte
{
    None,
    Furniture,
    Heading,
    Prose,
}
