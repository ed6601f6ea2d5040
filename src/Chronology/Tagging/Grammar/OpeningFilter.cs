using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>Remembers with which two symbols no match can begin: nine of ten places of a text are passed by with one look.</summary>
/// <remarks>
/// A bit for each state after one symbol and each second symbol, in the order in which texts first need them, so that those of common words stand together.
/// It learns from runs that end; safe to share between threads, which at worst learn the same twice.
/// </remarks>
internal sealed class OpeningFilter
{
    /// <summary>Openings beyond so many are not remembered.</summary>
    private const int MostRows = 512;

    /// <summary>The row and the column of symbols of which nothing is known; no bit of the row is ever set.</summary>
    private const int Unknown = 0;

    /// <summary>The row of symbols with which no rule begins; all its bits are set.</summary>
    private const int Nothing = 1;

    private readonly Lock _gate = new();
    private readonly int _stride;
    private readonly ulong[] _dead;

    /// <summary>For each symbol the row of the state that it opens, above, and its own column, below.</summary>
    private readonly uint[] _places;
    private readonly Dictionary<AutomatonState, int> _rows = [];
    private int _columns;

    public OpeningFilter(AutomatonState start, int symbols)
    {
        (Start, _stride) = (start, (symbols + 63) / 64);
        (_places, _dead) = (new uint[symbols], new ulong[MostRows * _stride]);
        _dead.AsSpan(Nothing * _stride, _stride).Fill(ulong.MaxValue);
    }

    /// <summary>Where the runs begin.</summary>
    public AutomatonState Start { get; }

    /// <summary>What is known of a symbol; for <see cref="IsDead"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint PlaceOf(int symbol) => _places[symbol];

    /// <summary>True when it is known that no match begins with the symbols of two places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsDead(uint first, uint second) => ((_dead[((first >> 16) * (uint)_stride) + ((second & 0xFFFF) >> 6)] >> (int)(second & 63)) & 1) != 0;

    /// <summary>Keeps that a run ended at its second symbol, having matched nothing.</summary>
    /// <param name="opened">The state after the first symbol; null when the run ended there.</param>
    public void Learn(int first, int second, AutomatonState? opened)
    {
        lock (_gate)
        {
            var column = Column(second);
            _places[first] = (uint)((Row(opened) << 16) | Column(first));
            if (_places[first] >> 16 > Nothing && column != Unknown)
            {
                _dead[((int)(_places[first] >> 16) * _stride) + (column >> 6)] |= 1UL << (column & 63);
            }
        }
    }

    private int Row(AutomatonState? opened)
    {
        if (opened is null)
        {
            return Nothing;
        }

        if (!_rows.TryGetValue(opened, out var row) && _rows.Count + Nothing + 1 < MostRows)
        {
            row = _rows.Count + Nothing + 1;
            _rows.Add(opened, row);
        }

        return row;
    }

    private int Column(int symbol)
    {
        var known = (int)(_places[symbol] & 0xFFFF);
        if (known == Unknown && _columns + 1 < Math.Min(_places.Length, ushort.MaxValue))
        {
            known = ++_columns;
            _places[symbol] |= (uint)known;
        }

        return known;
    }
}
