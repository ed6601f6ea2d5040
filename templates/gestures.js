// Drags, pinches and clicks on the timeline, whichever pointer makes them.
const Gestures = (() => {
  'use strict';
  const Still = 4;

  const listen = (chart, timeline) => {
    const down = new Map();
    let moved = false;

    chart.addEventListener('pointerdown', (event) => {
      if (event.button === 0) {
        down.set(event.pointerId, { x: event.clientX, first: event.clientX });
        moved = moved && down.size > 1;
      }
    });

    chart.addEventListener('pointermove', (event) => {
      const pointer = down.get(event.pointerId);
      if (!pointer) {
        timeline.hover(event);
        return;
      }

      if (!moved && Math.abs(event.clientX - pointer.first) < Still) {
        return;
      }

      moved = true;
      chart.setPointerCapture(event.pointerId);
      const before = [...down.values()].map((p) => p.x);
      const by = event.clientX - pointer.x;
      pointer.x = event.clientX;
      if (down.size === 2) {
        const after = [...down.values()].map((p) => p.x);
        const factor = Math.abs(before[0] - before[1]) / Math.max(Math.abs(after[0] - after[1]), 1);
        timeline.zoom(Math.min(Math.max(factor, 0.5), 2), timeline.dayAt({ clientX: (after[0] + after[1]) / 2 }));
      } else {
        timeline.look(timeline.from - (by * timeline.days) / timeline.width, timeline.days);
      }
    });

    const up = (event) => {
      if (down.delete(event.pointerId) && event.type === 'pointerup' && !moved && down.size === 0) {
        timeline.click(event);
      }
      moved = moved && down.size > 0;
    };
    chart.addEventListener('pointerup', up);
    chart.addEventListener('pointercancel', up);
    chart.addEventListener('pointerleave', () => timeline.hover({ clientX: -1, clientY: -1 }));
  };

  return { listen };
})();
