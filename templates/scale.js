// Days as numbers, and the words along the line of time. Years are astronomical: 0 is 1 BCE.
const Days = (() => {
  'use strict';
  const Millis = 86400000;
  const Months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

  const of = (year, month, day) => {
    const date = new Date(0);
    date.setUTCFullYear(year, month, day);
    return date.getTime() / Millis;
  };

  const parts = (day) => {
    const date = new Date(Math.floor(day) * Millis);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay() };
  };

  // First and last day of '2025', '2025-10', '2025-10-06', '-0043-03' or '44 BCE'; null for anything else.
  const stretch = (text) => {
    const era = /^(\d{1,6})\s*(?:BCE?|B\.C\.)$/i.exec(text.trim());
    const found = /^(-?\d{1,6})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(era ? String(1 - era[1]) : text.trim());
    if (!found) {
      return null;
    }

    const [year, month, day] = [Number(found[1]), found[2] && found[2] - 1, found[3] && Number(found[3])];
    const first = of(year, month ?? 0, day ?? 1);
    const real = parts(first);
    if ((month !== undefined && real.month !== month) || (day !== undefined && real.day !== day)) {
      return null;
    }

    return [first, day !== undefined ? first : month !== undefined ? of(year, month + 1, 0) : of(year, 11, 31)];
  };

  const yearName = (year) => (year > 0 ? String(year) : `${1 - year} BCE`);

  // '1 October to 3 November 2025', as fine as the stretch is short.
  const name = (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    if (to - from > 3650) {
      return a.year === b.year ? yearName(a.year) : `${yearName(a.year)} to ${yearName(b.year)}`;
    }

    const day = to - from < 120 ? (p) => `${p.day} ` : () => '';
    const end = `${day(b)}${Months[b.month]} ${yearName(b.year)}`;
    if (a.year !== b.year) {
      return `${day(a)}${Months[a.month]} ${yearName(a.year)} to ${end}`;
    }

    const start = a.month !== b.month ? `${day(a)}${Months[a.month]}` : day(a).trim();
    return start === '' || start + ` ${Months[b.month]} ${yearName(b.year)}` === end ? end : `${start} to ${end}`;
  };

  const years = (step) => ({
    size: 365.25 * step,
    least: 46,
    first: (day) => of(Math.floor(parts(day).year / step) * step, 0, 1),
    next: (day) => of(parts(day).year + step, 0, 1),
    label: (p) => yearName(p.year),
  });

  const months = (step, label, least) => ({
    size: 30.4 * step,
    least,
    first: (day) => of(parts(day).year, Math.floor(parts(day).month / step) * step, 1),
    next: (day) => of(parts(day).year, parts(day).month + step, 1),
    label,
  });

  const abbreviated = (p) => Months[p.month].slice(0, 3);
  const year = years(1);
  const month = months(1, (p) => `${Months[p.month]} ${yearName(p.year)}`, 34);

  // The units of the axis from fine to coarse; above a unit stands the one that completes its labels.
  const units = [
    { unit: { size: 1, least: 24, first: Math.floor, next: (day) => day + 1, label: (p) => String(p.day) }, above: month },
    {
      unit: { size: 7, least: 30, first: (day) => Math.floor(day) - ((parts(day).weekday + 6) % 7), next: (day) => day + 7, label: (p) => String(p.day) },
      above: month,
    },
    { unit: months(1, abbreviated, 34), above: year },
    { unit: months(3, abbreviated, 34), above: year },
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map((step) => ({ unit: years(step), above: null })),
  ];

  const walk = (unit, from, to) => {
    const found = [];
    for (let day = unit.first(from); day <= to && found.length < 500; day = unit.next(day)) {
      found.push({ day, label: unit.label(parts(day)) });
    }
    return found;
  };

  // The labels of an axis on which one day is so many pixels wide.
  const ticks = (from, to, pixels) => {
    const { unit, above } = units.find(({ unit: u }) => u.size * pixels >= u.least) ?? units.at(-1);
    return { fine: walk(unit, from, to), coarse: above ? walk(above, from, to) : [] };
  };

  const count = (number) => number.toLocaleString('en');

  return { stretch, name, ticks, count };
})();
