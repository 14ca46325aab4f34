import type { Edition } from './edition.js';
import { HEAD, rulesOf, type RuleAt } from './rule-paths.js';

/** Kinds of rules in the order the page counts them; what is named here is a part of an award. */
const PARTS = [
  'criteria',
  'papers',
  'routes',
  'council',
  'ballot',
  'deciders',
  'deadlines',
  'reward',
  'quotas',
  'publicity',
] as const;

/** Numbered instruments, and the laws that sources call by their year. */
const INSTRUMENT =
  /(?:Luật|Nghị định|Thông tư|Quyết định|Công văn)(?: số)? \d+\/[^\s,;:()]+|Luật Thi đua, khen thưởng 2003/g;

/**
 * docs/catalogue-sources.md: which editions there are, what instruments their rules rest on and how
 * many rules nobody has checked against the text yet. Markdown, the same for the same editions.
 */
export function sourcesPage(editions: readonly Edition[]): string {
  const counted = editions.map((edition) => ({ edition, rules: rulesOf(edition) }));
  return [
    '# Sources of the catalogue · Nguồn của danh mục',
    '',
    'Written by `npm run ops -- sources --out docs/catalogue-sources.md`; do not edit. Unchecked means',
    'that nobody has compared the rule with the text of the law: it is shown as such, and nothing is',
    'refused or counted by it alone.',
    '',
    '## Editions',
    '',
    ...table(
      ['edition', 'in force', 'rests on', 'awards', 'rules', 'unchecked'],
      counted.map(({ edition, rules }) => [
        edition.code + (edition.provisional ? ' (provisional)' : ''),
        `${edition.validFrom ?? '…'} – ${edition.validTo ?? '…'}`,
        edition.source,
        edition.awards.length,
        rules.length,
        unchecked(rules),
      ]),
    ),
    '',
    '## Unchecked of all rules, by part',
    '',
    ...table(
      ['part', ...editions.map((one) => one.code)],
      [...PARTS, 'tables and warnings of the edition'].map((part) => [
        part,
        ...counted.map(({ rules }) => share(rules.filter((rule) => partOf(rule) === part))),
      ]),
    ),
    '',
    '## Unchecked of all rules, by award',
    '',
    ...table(
      ['award', ...editions.map((one) => one.code)],
      codesOf(editions).map((code) => [
        code,
        ...counted.map(({ rules }) => share(rules.filter(({ path }) => awardOf(path) === code))),
      ]),
    ),
    '',
    '## Instruments',
    '',
    'How many rules name each.',
    '',
    ...table(
      ['instrument', ...editions.map((one) => one.code)],
      [...new Set(counted.flatMap(({ rules }) => rules.flatMap(instrumentsOf)))]
        .sort()
        .map((name) => [
          name,
          ...counted.map(
            ({ rules }) => rules.filter((rule) => instrumentsOf(rule).includes(name)).length || '–',
          ),
        ]),
    ),
    '',
  ].join('\n');
}

const awardOf = (path: string): string => path.split('/')[0] ?? '';

/** A criterion, a paper …; an award's own line counts with none of them. */
function partOf({ path }: RuleAt): string | undefined {
  const [award, part] = path.split('/');
  if (award === HEAD) return 'tables and warnings of the edition';
  return PARTS.find((one) => one === part);
}

const instrumentsOf = ({ basis }: RuleAt): string[] => [
  ...new Set([...basis.source.matchAll(INSTRUMENT)].map(([name]) => name)),
];

const unchecked = (rules: readonly RuleAt[]): number =>
  rules.filter(({ basis }) => !basis.verified).length;

const share = (rules: readonly RuleAt[]): string =>
  rules.length === 0 ? '–' : `${unchecked(rules)} / ${rules.length}`;

/** Codes of all editions, in the order they first stand in. */
const codesOf = (editions: readonly Edition[]): string[] => [
  ...new Set(editions.flatMap(({ awards }) => awards.map(({ code }) => code))),
];

const table = (head: string[], rows: (string | number)[][]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];
