// Filters the list as one types. The page is whole without it.
(() => {
  'use strict';
  const form = document.querySelector('.filter');
  const field = form.querySelector('input');
  const shown = form.querySelector('output');
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const events = [...document.querySelectorAll('.event')].map((item) => ({ item, text: null }));
  const sections = [...document.querySelectorAll('.group'), ...document.querySelectorAll('.year')];

  const apply = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const event of events) {
      event.text ??= words.length ? fold(event.item.textContent) : null;
      const fits = words.every((word) => event.text.includes(word));
      event.item.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('.event:not([hidden])');
    }
    shown.textContent = words.length ? `${count} of ${events.length}` : '';
  };

  field.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      apply();
    }
  });
  form.hidden = events.length === 0;
})();
