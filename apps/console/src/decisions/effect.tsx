import { PART_NAMES, useShown } from '../dossiers/shown';
import { useStatusText } from '../parts/status-text';
import { DOSSIER_STATUS, nameOf } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { LineEffect } from './decision';

const words = speaker({
  goesBack: ['thu hồi', 'recovered'],
  nothing: ['không đổi nội dung', 'nothing changes'],
});
const FIELDS: Record<string, Phrase> = { number: ['Số quyết định', 'Decision number'] };
export const RECOVERED: Record<string, Phrase> = {
  object: ['hiện vật', 'object'],
  money: ['tiền thưởng', 'money'],
};

/** What an act does to one line: what stands there, and what will. */
export function Effect({ of }: { of: LineEffect | undefined }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const show = useShown();
  if (!of) return <>–</>;
  const at = language === 'vi' ? 0 : 1;
  const from: Record<string, string | undefined> = of.from;
  const to: Record<string, string | undefined> = of.to;
  const fields = Object.keys(to).filter((field) => from[field] !== to[field]);
  const recovered = (of.recover ?? []).map((one) => nameOf(RECOVERED, one, language)).join(', ');
  if (!of.status && fields.length === 0) return <span className="quiet">{say.nothing}</span>;
  return (
    <ul className="plain">
      {of.status && (
        <li>
          <del>{DOSSIER_STATUS[of.status.from]?.name[at] ?? of.status.from}</del> →{' '}
          <ins>{DOSSIER_STATUS[of.status.to]?.name[at] ?? of.status.to}</ins>
          {recovered && ` (${say.goesBack}: ${recovered})`}
        </li>
      )}
      {fields.map((field) => (
        <li key={field}>
          {nameOf({ ...PART_NAMES, ...FIELDS }, field, language)}:{' '}
          <del>{show(field, from[field])}</del> → <ins>{show(field, to[field])}</ins>
        </li>
      ))}
    </ul>
  );
}

/** The same in plain words, for a list that is exported. */
export function useEffectText(): (of: LineEffect | undefined) => string {
  const say = useWords(words);
  const { language } = useLanguage();
  const statusOf = useStatusText();
  const show = useShown();
  return (of) => {
    if (!of) return '–';
    const { status, recover = [] } = of;
    const from: Record<string, unknown> = of.from;
    const to: Record<string, unknown> = of.to;
    const back = recover.map((one) => nameOf(RECOVERED, one, language)).join(', ');
    const fields = Object.keys(to).filter((field) => from[field] !== to[field]);
    const said = [
      ...(status
        ? [
            `${statusOf(DOSSIER_STATUS, status.from)} → ${statusOf(DOSSIER_STATUS, status.to)}` +
              (back && ` (${say.goesBack}: ${back})`),
          ]
        : []),
      ...fields.map(
        (field) =>
          `${nameOf({ ...PART_NAMES, ...FIELDS }, field, language)}: ` +
          `${show(field, from[field])} → ${show(field, to[field])}`,
      ),
    ];
    return said.join('; ') || say.nothing;
  };
}
