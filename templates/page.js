// Brings filter and timeline to the list. The page is whole without it.
(() => {
  'use strict';
  const form = document.querySelector('.filter');
  const fields = Object.fromEntries(Filter.Names.map((name) => [name, form.elements[name]]));
  const texts = (item, selector) => [...item.querySelectorAll(selector)].map((element) => element.textContent.trim());

  class Entry {
    constructor(item) {
      const { from, to, days, shape, tone, weight, modality } = item.dataset;
      Object.assign(this, { item, id: item.id, shape, tone, modality, weight: Number(weight), approximate: 'approximate' in item.dataset });
      this.from = (Days.stretch(from) ?? [NaN])[0];
      this.to = (Days.stretch(to) ?? [NaN])[0];
      this.days = days ? days.split(' ').map((day) => Days.stretch(day)[0]) : [];
    }

    // What it can be found by, folded; read once, when first asked for.
    read() {
      const fold = (selector) => texts(this.item, selector).map(Filter.fold);
      this.found ??= { text: Filter.fold(this.item.textContent), who: fold('.who bdi'), place: fold('.place bdi'), source: fold('.from a') };
      return this.found;
    }

    headline() {
      return this.item.querySelector('.headline').textContent.trim();
    }

    isRightToLeft() {
      return this.item.querySelector('h4').dir === 'rtl';
    }

    get words() {
      this.told ??= texts(this.item, '.chip').join(', ');
      return this.told;
    }

    sentence() {
      return `${this.item.querySelector('.when').textContent.trim()}: ${this.headline()}${this.words ? ` (${this.words})` : ''}`;
    }
  }

  const events = [...document.querySelectorAll('.event')].map((item) => new Entry(item));
  const byId = new Map(events.map((event) => [event.id, event]));
  const sections = [...document.querySelectorAll('.group'), ...document.querySelectorAll('.year')];
  let shown = events;

  const open = (event) => {
    if (location.hash === '#' + event.id) {
      event.item.scrollIntoView();
    } else {
      location.hash = event.id;
    }
  };
  const isDrawn = (event) => event.from <= event.to;
  const timeline = new Timeline(document.querySelector('.timeline'), events.filter(isDrawn), open);

  const asked = () => Object.fromEntries(Filter.Names.map((name) => [name, fields[name].value.trim()]));

  const apply = () => {
    const now = asked();
    const filter = Filter.compile(now);
    const fitting = new Set();
    const kept = [];
    for (const event of events) {
      const fits = filter.fits(event);
      event.item.hidden = !fits;
      if (fits) {
        kept.push(event);
        for (let element = event.item.parentElement; element && !fitting.has(element); element = element.parentElement) {
          fitting.add(element);
        }
      }
    }
    for (const section of sections) {
      section.hidden = !fitting.has(section);
    }
    for (const name of Filter.Names) {
      fields[name].setAttribute('aria-invalid', filter.problems.includes(name));
    }
    form.querySelector('.problem').hidden = filter.problems.length === 0;
    form.querySelector('output').textContent = `${filter.isOpen ? '' : `${Days.count(kept.length)} of `}${Days.count(events.length)} event${events.length === 1 ? '' : 's'}`;
    form.querySelector('.link').hidden = form.querySelector('[type=reset]').hidden = filter.isOpen;
    form.querySelector('.link').href = Filter.write(now) || '#events';
    document.querySelector('.none').hidden = kept.length > 0;
    if (kept.length !== shown.length || kept.some((event, i) => event !== shown[i])) {
      shown = kept;
      timeline.show(kept.filter(isDrawn));
    }
  };

  // The address always tells the filter, so that it can be copied, sent and gone back to.
  const tell = (how) => {
    const hash = Filter.write(asked());
    if (hash !== location.hash && (hash || Filter.isState(location.hash))) {
      history[how](null, '', hash || location.pathname + location.search);
    }
  };

  const clear = () => {
    for (const field of Object.values(fields)) {
      field.value = '';
    }
    apply();
  };

  const take = () => {
    if (Filter.isState(location.hash) || location.hash === '') {
      for (const [name, value] of Object.entries(Filter.read(location.hash))) {
        fields[name].value = value;
      }
      apply();
      return;
    }

    const event = byId.get(decodeURIComponent(location.hash.slice(1)));
    if (event?.item.hidden) {
      clear();
    }
    if (event) {
      event.item.scrollIntoView();
      timeline.chosen === event || !isDrawn(event) || timeline.choose(event);
    }
  };

  // The choices are read when first needed: long lists take a moment to gather.
  const offer = (event) => {
    const list = event.target.list;
    if (list && list.children.length === 0) {
      const counts = new Map();
      for (const { item } of events) {
        for (const name of new Set(texts(item, list.dataset.names))) {
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      }
      list.append(...[...counts].sort((a, b) => b[1] - a[1]).slice(0, 2000).map(([name]) => new Option(name, name)));
    }
  };

  form.addEventListener('input', () => {
    apply();
    tell('replaceState');
  });
  form.addEventListener('focusin', offer);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
    tell('pushState');
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      form.querySelector('[type=reset]').click();
    }
  });
  // What is gone to must not lie under the bar.
  const bar = document.querySelector('.bar');
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingTop = getComputedStyle(bar).position === 'sticky' ? `${bar.offsetHeight + 14}px` : '';
  }).observe(bar);
  addEventListener('hashchange', take);
  addEventListener('popstate', take);

  const more = form.querySelector('.unfold');
  const unfold = (isOpen) => {
    more.setAttribute('aria-expanded', isOpen);
    document.getElementById('filter-more').hidden = !isOpen;
  };
  more.addEventListener('click', () => unfold(more.getAttribute('aria-expanded') === 'false'));
  form.hidden = false;
  take();
  unfold(Object.entries(asked()).some(([name, value]) => name !== 'text' && value));

  // Reading ten thousand texts takes a moment: better now, in between, than at the first letter typed.
  const ahead = (at) => (left) => {
    while (at < events.length && left.timeRemaining() > 2) {
      events[at++].read();
    }
    if (at < events.length) {
      requestIdleCallback(ahead(at));
    }
  };
  if ('requestIdleCallback' in window) {
    requestIdleCallback(ahead(0));
  }
})();
