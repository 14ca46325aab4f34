import { useSearchParams } from 'react-router';
import { useAwards } from '../api/awards';
import { FilterChip } from '../parts/filter-chip';
import { useChooseAll } from '../parts/use-filter';
import { STRETCHES } from '../progress/stretches';
import { nameOf, RECIPIENT } from '../words/codes';
import { day } from '../words/dates';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  figure: ['Theo số liệu báo cáo', 'From a report'],
  quota: ['Theo chỉ tiêu', 'From a quota'],
  used: ['đã dùng', 'used'],
  proposed: ['đang đề nghị', 'proposed'],
});

/** How far the lines of a figure came, in words. */
const REACHED: Record<string, Phrase> = {
  proposed: ['đã đề nghị', 'proposed'],
  passed: ['hội đồng thông qua', 'passed by the council'],
  submitted: ['đã trình', 'submitted'],
  granted: ['đã có quyết định', 'decided'],
  net: ['đã có quyết định, trừ hủy bỏ', 'decided, less annulled'],
};

const NAMES = [
  'from',
  'to',
  'source',
  'reached',
  'basis',
  'stretch',
  'counted',
  'recipientKind',
  'group',
] as const;
const QUOTA_NAMES = [
  'quota',
  'places',
  'quotaYear',
  'quotaRound',
  'quotaUnit',
  'quotaPlace',
  'quotaLetter',
] as const;

/** The figure of a report, or of a quota, whose lines are listed, as the address names it. */
export function useCounted(): Record<string, string> {
  const [params] = useSearchParams();
  return Object.fromEntries(
    [...NAMES, ...QUOTA_NAMES].map((name) => [name, params.get(name) ?? '']),
  ) as Record<string, string>;
}

/** Says which figure it is, with the way out to all dossiers. */
export function CountedChip() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const chooseAll = useChooseAll();
  const figure = useCounted();
  const { from, to, reached, stretch, counted, recipientKind } = figure;
  const { quota, places, quotaYear } = figure;
  const cleared = (names: readonly string[]) => () =>
    chooseAll(Object.fromEntries(names.map((name) => [name, undefined])));
  if (quota) {
    const of = [awards.name(quota.split('/')[0]), ...(quotaYear ? [quotaYear] : [])];
    const which = places === 'proposed' ? say.proposed : say.used;
    return (
      <FilterChip name={say.quota} value={[...of, which].join(', ')} clear={cleared(QUOTA_NAMES)} />
    );
  }
  if (!reached && !stretch) return null;
  const parts = [
    stretch ? nameOf(STRETCHES, stretch, language) : nameOf(REACHED, reached, language),
    `${day(from)}–${day(to)}`,
    ...(counted ? [awards.name(counted)] : []),
    ...(recipientKind ?? '')
      .split(',')
      .filter(Boolean)
      .map((kind) => nameOf(RECIPIENT, kind, language)),
  ];
  return <FilterChip name={say.figure} value={parts.join(', ')} clear={cleared(NAMES)} />;
}
