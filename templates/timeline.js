// The timeline over the list: drag, pinch, buttons or keys. It draws only what is in view, and the list is whole without it.
const Timeline = (() => {
  'use strict';
  const Row = 31;
  const Axis = 40;
  const Rug = 11;
  const { svg } = Marks;

  const span = (events) => [events.reduce((first, e) => Math.min(first, e.from), Infinity), events.reduce((last, e) => Math.max(last, e.to), -Infinity)];

  // The stretch that shows most: where a few of many events lie far from all others, it leaves them to the buttons at its ends.
  const mainStretch = (events) => {
    const whole = span(events);
    if (events.length < 5) {
      return whole;
    }

    const starts = events.map((e) => e.from).sort((a, b) => a - b);
    const many = Math.ceil(starts.length * 0.8);
    let best = whole;
    for (let i = 0; i + many <= starts.length; i++) {
      if (starts[i + many - 1] - starts[i] < best[1] - best[0]) {
        best = [starts[i], starts[i + many - 1]];
      }
    }

    const length = Math.max(best[1] - best[0], 6);
    const near = span(events.filter((e) => e.from >= best[0] - length / 2 && e.to <= best[1] + length / 2));
    const main = [Math.min(best[0], near[0]), Math.max(best[1], near[1])];
    return main[1] - main[0] < (whole[1] - whole[0]) * 0.4 ? main : whole;
  };

  return class {
    constructor(section, events, open) {
      this.section = section;
      this.open = open;
      this.chart = section.querySelector('.chart');
      this.said = section.querySelector('.said');
      this.range = section.querySelector('.range');
      this.drawing = svg('svg', { 'aria-hidden': 'true', focusable: 'false' });
      this.chart.append(this.drawing);
      section.hidden = false;
      this.labels = new Labels(this.drawing);
      this.listen();
      this.show(events);
    }

    // Shows these events, each with item, from, to, days, shape, tone, weight; and where most of them are.
    show(events) {
      this.events = events;
      this.chosen = null;
      this.byWeight = events.map((event) => ({ event, from: event.from, to: event.to, ...Marks.reach(event) })).sort((a, b) => b.event.weight - a.event.weight || a.from - b.from);
      this.layout = null;
      this.rows = Math.min(this.chart.clientWidth < 600 ? 6 : 8, Math.max(2, events.length));
      [this.start, this.end] = span(events);
      if (events.length > 0) {
        this.fit(...mainStretch(events));
      } else {
        this.draw();
      }
    }

    get width() {
      return Math.max(this.chart.clientWidth, 100);
    }

    fit(from, to) {
      const days = Math.max(to + 1 - from, 5);
      const side = days * Math.max(0.04, 24 / this.width);
      const room = Math.min(0.25, 130 / this.width);
      this.look(from - side, (days + side) / (1 - room) + side);
    }

    // Shows so many days from this one on.
    look(from, days) {
      this.days = Math.min(Math.max(days, 3), 4e6);
      this.from = from;
      if (!this.waiting) {
        this.waiting = requestAnimationFrame(() => {
          this.waiting = 0;
          this.draw();
        });
      }
    }

    zoom(factor, at = this.from + this.days / 2) {
      const days = Math.min(Math.max(this.days * factor, 3), 4e6);
      this.look(at - ((at - this.from) * days) / this.days, days);
    }

    // Lanes are given for steps of the scale, so that nothing jumps while one drags or zooms a little.
    place(pixels) {
      const step = Math.round(Math.log2(pixels) * 2);
      if (this.layout?.step !== step || this.layout.width !== this.width) {
        const placed = Lanes.place(this.byWeight, this.rows, 2 ** ((step - 0.5) / 2), this.width, (mark) => this.labels.width(mark.event, this.width));
        this.layout = { step, width: this.width, placed };
      }
      return this.layout.placed;
    }

    draw() {
      const width = this.width;
      const floor = this.rows * Row + Rug;
      const height = floor + Axis;
      const x = (day) => ((day - this.from) * width) / this.days;
      this.drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
      this.drawing.setAttribute('width', width);
      this.drawing.setAttribute('height', height);
      const parts = [this.axis(x, width, floor)];
      if (this.events.length > 0) {
        const until = this.from + this.days;
        const inView = this.events.filter((e) => e.to + 1 >= this.from && e.from <= until);
        const placed = this.place(width / this.days).filter(({ mark }) => mark.to + 1 + mark.right / (width / this.days) >= this.from && mark.from - mark.left / (width / this.days) <= until);
        const drawn = new Set(placed.map(({ mark }) => mark.event));
        const others = inView.filter((e) => !drawn.has(e));
        parts.push(this.rug(others.map((e) => x(e.from + 0.5)), floor));
        const ends = new Array(this.rows).fill(0);
        parts.push(...placed.map((p) => this.mark(p, x, width, ends)));
        // The chosen one stands over all others where there is no room for it.
        if (this.chosen && !drawn.has(this.chosen)) {
          parts.push(this.mark({ mark: this.byWeight.find(({ event }) => event === this.chosen), lane: 0, labelled: true, room: Infinity }, x, width, [0]));
        }
        this.tell(inView, others.length);
      } else {
        this.tell([], 0);
      }
      this.drawing.replaceChildren(...parts);
      this.section.dispatchEvent(new CustomEvent('drawn'));
    }

    axis(x, width, y) {
      const { fine, coarse } = Days.ticks(this.from, this.from + this.days, width / this.days);
      const group = svg('g', { class: 'axis' }, svg('path', { class: 'base', d: `M0 ${y + 0.5}H${width}` }));
      for (const { day, label } of fine) {
        group.append(svg('path', { class: 'tick', d: `M${x(day).toFixed(1)} ${y}v5` }), svg('text', { x: x(day) + 3, y: y + 16 }, label));
      }
      coarse.forEach(({ day, label }, i) => {
        const left = Math.max(x(day), 0) + 3;
        const right = i + 1 < coarse.length ? x(coarse[i + 1].day) : width;
        group.append(svg('path', { class: 'grid', d: `M${x(day).toFixed(1)} 0V${y + 34}` }));
        if (right - left > this.labels.measure(label) + 6) {
          group.append(svg('text', { class: 'above', x: left, y: y + 32 }, label));
        }
      });
      return group;
    }

    // Strokes for what finds no room, the higher the more there are.
    rug(places, floor) {
      const counts = new Map();
      for (const x of places) {
        const at = Math.max(Math.round(x / 2) * 2, 1);
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      const most = Math.max(...counts.values(), 1);
      return svg('path', { class: 'rug', d: [...counts].map(([x, count]) => `M${x} ${floor}v${(-Rug * (0.4 + (0.6 * count) / most)).toFixed(1)}`).join('') });
    }

    // ends: how far each lane is written on already.
    mark({ mark, lane, labelled, room }, x, width, ends) {
      const { event } = mark;
      const y = (this.rows - lane) * Row - 9;
      const [left, right] = [x(mark.from) - mark.left, x(mark.to + 1) + mark.right];
      const label = labelled ? this.labels.place(event, { left, right, room }, width, ends[lane]) : null;
      const [first, last] = [Math.max(Math.min(left, label?.at ?? left), -10), Math.min(Math.max(right, label ? label.at + label.width : right), width + 10)];
      ends[lane] = last;
      return svg(
        'g',
        { class: `mark ${event.tone}${event === this.chosen ? ' chosen' : ''}`, 'data-event': event.id },
        svg('rect', { class: 'hit', x: first, y: y - 20, width: Math.max(last - first, 0), height: Row - 2 }),
        ...Marks.shape(event, x, y),
        ...(label ? [this.labels.draw(event, label.text, label.at, y - 9)] : []),
      );
    }

    tell(inView, unplaced) {
      const until = this.from + this.days;
      const [first, last] = inView.length > 0 ? span(inView) : [this.from, until];
      const [before, after] = [this.events.filter((e) => e.to < this.from).length, this.events.filter((e) => e.from > until).length];
      this.range.textContent = this.events.length > 0 ? Days.name(Math.max(first, this.from), Math.min(last, until)) : '';
      for (const [name, count, words] of [['earlier', before, `\u2039 ${Days.count(before)} earlier`], ['later', after, `${Days.count(after)} later \u203A`]]) {
        const button = this.section.querySelector(`[data-do=${name}]`);
        button.textContent = words;
        button.disabled = count === 0;
      }
      this.summary = this.events.length === 0 ? 'No event fits the filter.' : `${Days.count(inView.length)} of ${Days.count(this.events.length)} in view${unplaced > 0 ? `, ${Days.count(unplaced)} as strokes on the line: zoom in` : ''}.`;
      if (!this.chosen) {
        this.said.textContent = this.summary;
      }
    }

    // The event before or after the chosen one, or else the first in view.
    step(by) {
      const at = this.events.indexOf(this.chosen);
      const next = at < 0 ? this.events.find((e) => e.to >= this.from) ?? this.events[0] : this.events[Math.min(Math.max(at + by, 0), this.events.length - 1)];
      this.choose(next);
    }

    choose(event) {
      if (!event) {
        return;
      }
      this.chosen = event;
      this.said.textContent = event.sentence();
      const inside = event.from >= this.from && event.from <= this.from + this.days * 0.9;
      this.look(inside ? this.from : event.from - this.days * 0.3, this.days);
    }

    press(what) {
      const far = (pick) => this.events.filter(pick);
      const actions = {
        in: () => this.zoom(0.5),
        out: () => this.zoom(2),
        all: () => this.fit(this.start, this.end),
        earlier: () => this.choose(far((e) => e.to < this.from).at(-1)),
        later: () => this.choose(far((e) => e.from > this.from + this.days)[0]),
      };
      if (this.events.length > 0) {
        actions[what]();
      }
    }

    key(event) {
      const pan = (part) => () => this.look(this.from + this.days * part, this.days);
      const keys = {
        ArrowLeft: event.shiftKey ? pan(-0.2) : () => this.step(-1),
        ArrowRight: event.shiftKey ? pan(0.2) : () => this.step(1),
        PageUp: pan(-0.8),
        PageDown: pan(0.8),
        Home: () => this.choose(this.events[0]),
        End: () => this.choose(this.events.at(-1)),
        '+': () => this.press('in'),
        '=': () => this.press('in'),
        '-': () => this.press('out'),
        0: () => this.press('all'),
        Enter: () => this.chosen && this.open(this.chosen),
        Escape: () => this.rest(),
      };
      if (keys[event.key] && this.events.length > 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        keys[event.key]();
      }
    }

    rest() {
      this.chosen = null;
      this.said.textContent = this.summary;
      this.look(this.from, this.days);
    }

    listen() {
      this.section.querySelector('.controls').addEventListener('click', (event) => {
        const button = event.target.closest('[data-do]');
        if (button) {
          this.press(button.dataset.do);
        }
      });
      this.chart.addEventListener('keydown', (event) => this.key(event));
      this.chart.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
      this.chart.addEventListener('dblclick', (event) => this.zoom(0.5, this.dayAt(event)));
      Gestures.listen(this.chart, this);
      new ResizeObserver(() => this.look(this.from, this.days)).observe(this.chart);
      document.fonts.ready.then(() => {
        this.labels.forget(this.events);
        this.layout = null;
        this.look(this.from, this.days);
      });
    }

    dayAt({ clientX }) {
      return this.from + ((clientX - this.chart.getBoundingClientRect().left) * this.days) / this.width;
    }

    // Plain turning scrolls the page; with Ctrl, or pinched on a pad, it zooms, sideways it moves.
    wheel(event) {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        this.zoom(Math.exp(event.deltaY * (event.deltaMode === 1 ? 0.06 : 0.003)), this.dayAt(event));
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
        event.preventDefault();
        this.look(this.from + ((event.deltaX || event.deltaY) * this.days) / this.width, this.days);
      }
    }

    eventAt(point) {
      const group = document.elementFromPoint(point.clientX, point.clientY)?.closest('.mark');
      return group && this.events.find((e) => e.id === group.dataset.event);
    }

    hover(point) {
      const event = this.eventAt(point);
      if (event || !this.chosen) {
        this.said.textContent = event ? event.sentence() : this.summary;
      }
    }

    click(point) {
      const event = this.eventAt(point);
      if (event) {
        this.choose(event);
        this.open(event);
      }
    }
  };
})();
