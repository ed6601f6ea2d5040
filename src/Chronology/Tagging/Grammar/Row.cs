namespace Chronology.Tagging.Grammar;

/// <summary>A list that grows and is used again.</summary>
/// <remarks>The framework's own lists, spans and enumerators of our value types are compiled anew at every start; this one is not.</remarks>
internal sealed class Row<T>
{
    private T[] _items = new T[8];
    private T[] _spare = new T[8];

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var grown = new T[Count * 2];
            Array.Copy(_items, grown, Count);
            _items = grown;
        }

        _items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public T[] ToArray()
    {
        var items = new T[Count];
        Array.Copy(_items, items, Count);
        return items;
    }

    /// <summary>Forgets the items from an index on.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Sorts and keeps the order of equals: runs of two, of four, of eight are merged.</summary>
    public void Sort<TOrder>(TOrder order)
        where TOrder : struct, IComparer<T>
    {
        if (IsSorted(order))
        {
            return;
        }

        if (_spare.Length < Count)
        {
            _spare = new T[_items.Length];
        }

        for (var width = 1; width < Count; width *= 2)
        {
            for (var start = 0; start < Count; start += width * 2)
            {
                Merge(order, start, Math.Min(start + width, Count), Math.Min(start + (width * 2), Count));
            }

            (_items, _spare) = (_spare, _items);
        }
    }

    private bool IsSorted<TOrder>(TOrder order)
        where TOrder : struct, IComparer<T>
    {
        for (var i = 1; i < Count; i++)
        {
            if (order.Compare(_items[i - 1], _items[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Merge<TOrder>(TOrder order, int start, int middle, int end)
        where TOrder : struct, IComparer<T>
    {
        // Matches come in the order of the text, so that most runs are sorted already.
        if (middle >= end || order.Compare(_items[middle - 1], _items[middle]) <= 0)
        {
            Array.Copy(_items, start, _spare, start, end - start);
            return;
        }

        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            _spare[i] = left < middle && (right >= end || order.Compare(_items[left], _items[right]) <= 0) ? _items[left++] : _items[right++];
        }
    }
}
