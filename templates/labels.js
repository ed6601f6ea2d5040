// The words beside a mark of the timeline: as much of the headline as there is room for, and what is doubtful about it, whole.
class Labels {
  static Edge = 4;
  static Gap = 6;

  // A longer headline is read in the list.
  static Most = 480;

  // drawing: where they will stand, so that they are measured in the type that they are shown in.
  constructor(drawing) {
    this.pen = document.createElement('canvas').getContext('2d');
    const [words, text] = [Marks.svg('tspan', { class: 'words' }), Marks.svg('text', { class: 'caption' })];
    text.append(words);
    const group = Marks.svg('g', { class: 'mark' }, text);
    drawing.append(group);
    this.fonts = { caption: getComputedStyle(text).font, words: getComputedStyle(words).font };
    group.remove();
  }

  measure(text, font = this.fonts.caption) {
    this.pen.font = font;
    return this.pen.measureText(text).width;
  }

  // What a lane keeps free for it. Measured once for each event, until the fonts have come.
  width(event, viewWidth) {
    event.headlineWidth ??= this.measure(event.headline().slice(0, 200));
    return Math.min(event.headlineWidth, viewWidth < 600 ? 130 : 200) + this.wordsWidth(event) + 4;
  }

  wordsWidth(event) {
    event.wordsWidth ??= event.words ? this.measure(event.words, this.fonts.words) + 8 : 0;
    return event.wordsWidth;
  }

  forget(events) {
    events.forEach((event) => {
      event.headlineWidth = event.wordsWidth = event.fitted = undefined;
    });
  }

  // As much as fits into so many pixels, with its width, the words of doubt included; null when that is nothing to speak of.
  fit(event, room) {
    if (event.fitted?.room !== room) {
      const text = this.cut(event.headline(), room - this.wordsWidth(event) - 4);
      event.fitted = { room, label: text && { text, width: this.measure(text) + this.wordsWidth(event) + 4 } };
    }
    return event.fitted.label;
  }

  cut(text, most) {
    const letters = [...text.slice(0, 200)];
    if (letters.length === [...text].length && this.measure(text) <= most) {
      return text;
    }
    if (most < 30) {
      return null;
    }

    let [low, high] = [1, letters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      [low, high] = this.measure(letters.slice(0, middle).join('') + '…') <= most ? [middle, high] : [low, middle - 1];
    }

    // Between words, where that costs little.
    const blank = letters[low] === ' ' ? low : letters.lastIndexOf(' ', low - 1);
    return letters.slice(0, blank > low * 0.6 ? blank : low).join('').replace(/[\s,;:–—-]+$/u, '') + '…';
  }

  // Text, width and left end of the label of a mark; null when there is no room. A bar that began before the view keeps its label in view, and one
  // near the view's end is moved back as far as its lane is free, which is written on up to 'end'.
  place(event, { left, right, room }, viewWidth, end) {
    const whole = this.fit(event, Math.min(room, Labels.Most, viewWidth - 2 * Labels.Edge));
    if (!whole || left >= viewWidth) {
      return null;
    }

    const natural = Math.min(Math.max(left, Labels.Edge), Math.max(right - whole.width, left));
    const at = Math.min(natural, Math.max(viewWidth - Labels.Edge - whole.width, end + Labels.Gap));
    const label = at + whole.width <= viewWidth - Labels.Edge + 1 ? whole : this.fit(event, Math.floor(viewWidth - Labels.Edge - at));
    return label && { ...label, at };
  }

  // Isolated, a label runs in its own direction and turns nothing beside it.
  draw(event, text, x, y) {
    const label = Marks.svg('text', { class: 'caption', x, y }, `${event.isRightToLeft() ? '\u2067' : '\u2066'}${text}\u2069`);
    if (event.words) {
      label.append(Marks.svg('tspan', { class: 'words', dx: 6 }, event.words));
    }
    return label;
  }
}
