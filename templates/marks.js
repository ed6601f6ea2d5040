// Draws one event on the timeline. What is doubtful is never a point: a stretch is hollow, a choice is several rings, an open end is an arrow.
const Marks = (() => {
  'use strict';
  const Arrow = 34;

  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, typeof value === 'number' ? Math.round(value * 100) / 100 : value);
    }
    element.append(...children);
    return element;
  };

  const radius = (event) => 3 + 3 * event.weight;

  // How far a mark reaches beyond the stretch of its days, in pixels.
  const reach = (event) => {
    const r = radius(event);
    return { left: event.shape === 'until' ? Arrow : event.shape === 'about' ? r + 9 : r, right: event.shape === 'since' ? Arrow : event.shape === 'about' ? r + 9 : r };
  };

  const bar = (left, right, y, height, name) =>
    svg('rect', { class: name, x: left, y: y - height / 2, width: Math.max(right - left, height), height, rx: height / 2 });

  const arrow = (x, y, way) => svg('path', { class: 'line', d: `M${x.toFixed(1)} ${y}h${way * Arrow}m${way * -6} -4l${way * 6} 4l${way * -6} 4` });

  const rings = (event, x, y) => {
    const at = event.days.map((day) => x(day + 0.5));
    const close = at.length > 1 && (at.at(-1) - at[0]) / (at.length - 1) < 7;
    if (close) {
      return [bar(at[0] - 4, at.at(-1) + 4, y, 8, 'hollow dashed')];
    }
    return [svg('path', { class: 'line dotted', d: `M${at[0].toFixed(1)} ${y}H${at.at(-1).toFixed(1)}` }), ...at.map((cx) => svg('circle', { class: 'hollow', cx, cy: y, r: 3.5 }))];
  };

  // x: from a day to pixels.
  const shape = (event, x, y) => {
    const [r, middle] = [radius(event), x(event.from + 0.5)];
    switch (event.shape) {
      case 'about':
        return [svg('path', { class: 'line dotted', d: `M${(middle - r - 9).toFixed(1)} ${y}h${2 * (r + 9)}` }), svg('circle', { class: 'hollow dashed', cx: middle, cy: y, r: r + 1 })];
      case 'within':
        return [bar(x(event.from), x(event.to + 1), y, 5 + 2 * r * 0.6, event.approximate ? 'hollow dashed' : 'hollow')];
      case 'lasts':
        return [bar(x(event.from), x(event.to + 1), y, 1.3 * r, 'solid')];
      case 'choice':
        return rings(event, x, y);
      case 'since':
        return [arrow(middle, y, 1), svg('circle', { class: 'solid', cx: middle, cy: y, r })];
      case 'until':
        return [arrow(middle, y, -1), svg('circle', { class: 'solid', cx: middle, cy: y, r })];
      default:
        return [svg('circle', { class: 'solid', cx: middle, cy: y, r })];
    }
  };

  return { svg, reach, shape };
})();
