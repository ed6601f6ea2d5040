// Which events fit what the reader asked for, and the link that says it: '#who=Holt&from=2025-10'.
const Filter = (() => {
  'use strict';
  const Names = ['text', 'who', 'place', 'source', 'doubt', 'from', 'to'];

  // Letters that no accent can be taken from, as keyboards without them write them.
  const Plain = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[øłđðþßæœı]/g, (letter) => Plain[letter]);
  const words = (text) => fold(text).split(/\s+/).filter(Boolean);

  const isState = (hash) => hash.includes('=');

  const read = (hash) => {
    const told = new URLSearchParams(hash.replace(/^#/, ''));
    return Object.fromEntries(Names.map((name) => [name, (told.get(name) ?? '').trim()]));
  };

  const write = (asked) => {
    const told = Names.filter((name) => asked[name]).map((name) => `${name}=${encodeURIComponent(asked[name])}`);
    return told.length > 0 ? '#' + told.join('&') : '';
  };

  // What is asked, as tests of one event; problems name the fields that say nothing.
  const compile = (asked) => {
    const tests = [];
    const problems = [];
    const all = words(asked.text);
    if (all.length > 0) {
      tests.push((e) => all.every((word) => e.read().text.includes(word)));
    }
    for (const name of ['who', 'place', 'source'].filter((key) => asked[key])) {
      const wanted = fold(asked[name]);
      tests.push((e) => e.read()[name].some((value) => value.includes(wanted)));
    }
    if (asked.doubt) {
      tests.push(asked.doubt === 'planned' || asked.doubt === 'denied' || asked.doubt === 'called-for' ? (e) => e.modality === asked.doubt : (e) => e.tone === asked.doubt);
    }
    for (const name of ['from', 'to'].filter((key) => asked[key])) {
      const stretch = Days.stretch(asked[name]);
      if (!stretch) {
        problems.push(name);
      } else {
        tests.push(name === 'from' ? (e) => e.to >= stretch[0] || e.shape === 'since' : (e) => e.from <= stretch[1] || e.shape === 'until');
      }
    }
    return { fits: (event) => tests.every((test) => test(event)), isOpen: tests.length === 0, problems };
  };

  return { Names, fold, isState, read, write, compile };
})();
