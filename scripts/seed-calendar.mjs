// `node scripts/seed-calendar.mjs [from] [to]`: writes catalogue/calendar/<year>.yaml, the working
// calendar as far as it can be computed. What the Prime Minister announces each year (the second
// day of 2 September, swapped Saturdays, the span of Tết) is entered by an administrator.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Holidays from 'date-holidays';

const LABOUR_CODE = 'Bộ luật Lao động 2019 Điều 112; ngày âm lịch tính theo thư viện date-holidays';
const ENGLISH = {
  'Tết Dương lịch': 'New Year',
  'Giao thừa Tết Nguyên Đán': 'Lunar New Year',
  'Tết Nguyên Đán': 'Lunar New Year',
  'Giỗ tổ Hùng Vương': 'Hùng Kings',
  'Ngày Giải phóng miền Nam': 'Reunification Day',
  'Quốc tế Lao động': 'Labour Day',
  'Quốc khánh': 'National Day',
};

/** ISO day a number of days after. */
const after = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const weekend = (day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export function calendarYear(year) {
  const found = new Holidays('VN').getHolidays(year, 'vi').filter((day) => day.type === 'public');
  const days = new Map();
  for (const { date, name, start, end } of found) {
    const vi = name.startsWith('Giao thừa')
      ? 'Tết Nguyên đán'
      : name.replace('Nguyên Đán', 'Nguyên đán');
    const length = Math.round((end - start) / 86_400_000);
    for (let i = 0; i < length; i += 1)
      days.set(after(date.slice(0, 10), i), { kind: 'holiday', vi, en: ENGLISH[name] ?? name });
  }
  // A holiday on a weekend gives the next working day off (Labour Code 2019 Art. 111(3)).
  for (const [date, { vi, en }] of [...days].sort()) {
    if (!weekend(date)) continue;
    let free = after(date, 1);
    while (weekend(free) || days.has(free)) free = after(free, 1);
    days.set(free, { kind: 'in-lieu', vi: `Nghỉ bù ${vi}`, en: `In lieu of ${en}` });
  }
  return [...days].filter(([date]) => date.startsWith(`${year}-`)).sort();
}

export const yamlOf = (year) =>
  [
    '# Written by scripts/seed-calendar.mjs. Missing until announced: the second day of 2 September',
    '# (since 2021), swapped Saturdays, changes to the span of Tết.',
    `year: ${year}`,
    `source: '${LABOUR_CODE}'`,
    'verified: false',
    'days:',
    ...calendarYear(year).map(
      ([date, { kind, vi, en }]) =>
        `  - { date: '${date}', kind: ${kind}, name: { vi: '${vi}', en: '${en}' } }`,
    ),
    '',
  ].join('\n');

if (import.meta.filename === process.argv[1]) {
  const [from = '2016', to = '2030'] = process.argv.slice(2);
  const folder = join(import.meta.dirname, '..', 'catalogue', 'calendar');
  for (let year = Number(from); year <= Number(to); year += 1)
    await writeFile(join(folder, `${year}.yaml`), yamlOf(year));
}
