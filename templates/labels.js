// The words beside a mark of the timeline: as much of the headline as there is room for, and what is doubtful about it, whole.
class Labels {
  constructor(font) {
    this.pen = document.createElement('canvas').getContext('2d');
    this.pen.font = font;
  }

  measure(text) {
    return this.pen.measureText(text).width;
  }

  // Measured once for each event, until the fonts have come.
  width(event, viewWidth) {
    event.label ??= this.cut(event.headline(), viewWidth < 600 ? 150 : 230);
    event.labelWidth ??= this.measure(event.label) + this.wordsWidth(event) + 4;
    return event.labelWidth;
  }

  wordsWidth(event) {
    return event.words ? this.measure(event.words) + 8 : 0;
  }

  forget(events) {
    events.forEach((event) => {
      event.label = event.labelWidth = undefined;
    });
  }

  cut(text, most) {
    if (this.measure(text) <= most) {
      return text;
    }

    const letters = [...text.slice(0, 200)];
    let [low, high] = [1, letters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      [low, high] = this.measure(letters.slice(0, middle).join('') + '…') <= most ? [middle, high] : [low, middle - 1];
    }
    return letters.slice(0, low).join('').trimEnd() + '…';
  }

  // Nothing where there is no room for it before the view ends.
  draw(event, x, y, viewWidth) {
    const room = viewWidth - x - this.wordsWidth(event) - 4;
    if (x >= viewWidth || room <= 30) {
      return [];
    }

    // Isolated, a label runs in its own direction and turns nothing beside it.
    const text = Marks.svg('text', { class: 'caption', x, y }, `${event.isRightToLeft() ? '\u2067' : '\u2066'}${this.cut(event.label, room)}\u2069`);
    if (event.words) {
      text.append(Marks.svg('tspan', { class: 'words', dx: 6 }, event.words));
    }
    return [text];
  }
}
