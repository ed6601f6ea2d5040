// Gives each mark of the timeline a lane in which it touches no other. What matters most chooses first.
const Lanes = (() => {
  'use strict';
  const Gap = 6;

  // Where in a lane's sorted list of stretches this one would stand; -1 when it would touch another.
  const slot = (lane, from, to) => {
    let [low, high] = [0, lane.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lane[middle].to < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < lane.length && lane[low].from <= to ? -1 : low;
  };

  // The first lane with room for a stretch, and where in it; null when none has any.
  const find = (lanes, most, from, to) => {
    for (let i = 0; i < most; i++) {
      const at = slot(lanes[i], from, to);
      if (at >= 0) {
        return { i, at };
      }
    }
    return null;
  };

  // marks: sorted by weight, each with from and to (days), left and right (pixels that its ends reach beyond them).
  // labelWidth: asked only where there is room for the mark. Gives [{ mark, lane, labelled, room }], each lane from left to right, where room is up to the
  // next on the lane; what finds no room is left out.
  const place = (marks, count, pixels, viewWidth, labelWidth) => {
    const lanes = Array.from({ length: count }, () => []);
    for (const mark of marks) {
      const from = mark.from * pixels - mark.left;
      const to = (mark.to + 1) * pixels + mark.right;
      // A year's bar under a view of some days fills its lane: such bars may not fill them all.
      const most = to - from > viewWidth * 0.6 ? Math.max(1, count >> 1) : count;
      const bare = find(lanes, most, from, to);
      if (bare) {
        const end = Math.max(to, from + labelWidth(mark));
        const roomy = find(lanes, most, from, end);
        const { i, at } = roomy ?? bare;
        lanes[i].splice(at, 0, { from, to: (roomy ? end : to) + Gap, mark, lane: i, labelled: roomy !== null });
      }
    }
    return lanes.flatMap((lane) => lane.map(({ from, mark, lane: i, labelled }, at) => ({ mark, lane: i, labelled, room: at + 1 < lane.length ? lane[at + 1].from - from - Gap : Infinity })));
  };

  return { place };
})();
