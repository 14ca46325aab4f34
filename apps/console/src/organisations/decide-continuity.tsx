import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CONTINUITY, type Named } from './organisation';

const words = speaker({
  label: ['Ghi quyết định', 'Record the decision'],
  title: ['Năm liên tục của tập thể sau thay đổi {n}', 'Consecutive years after change {n}'],
  what: [
    'Pháp luật không quy định sẵn. Ghi theo văn bản của Thường trực Hội đồng; điều kiện của tập thể được tính lại theo đó.',
    'The law has no rule. Record what the standing body decided; criteria follow it.',
  ],
  option: ['Kết luận', 'Decision'],
  keep: ['Tính năm của {name}', 'Years of {name} count'],
  number: ['Số văn bản', 'Number'],
  date: ['Ngày văn bản', 'Date'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  source: ['Xem văn bản ở đâu', 'Where the text was seen'],
  verified: ['Đã đối chiếu với văn bản', 'Checked against the text'],
});

interface Props {
  actId: string;
  version: number;
  change: number;
  from: Named[];
}

/** Which years a collective keeps; decided on paper by the standing body. */
export function DecideContinuity({ actId, version, change, from }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <ActButton
      label={say.label}
      title={fill(say.title, { n: change + 1 })}
      consequence={<p>{say.what}</p>}
      fields={[
        {
          name: 'option',
          label: say.option,
          type: 'select',
          required: true,
          options: Object.entries(CONTINUITY).map(([value, name]) => ({
            value,
            label: name[language === 'vi' ? 0 : 1],
          })),
        },
        ...from.map((body) => ({
          name: `keep-${body.id}`,
          label: fill(say.keep, { name: body.name }),
          type: 'check' as const,
        })),
        { name: 'number', label: say.number, required: true },
        { name: 'date', label: say.date, type: 'date', required: true, initial: today() },
        { name: 'issuer', label: say.issuer, required: true },
        { name: 'source', label: say.source, required: true },
        { name: 'verified', label: say.verified, type: 'check' },
      ]}
      run={({ option, number, date, issuer, source, verified, ...ticks }) =>
        command(
          '/organisations/lineage/{id}/continuity',
          { id: actId },
          {
            change,
            option,
            ...(option === 'named'
              ? {
                  predecessors: from
                    .filter(({ id }) => ticks[`keep-${id}`] === 'true')
                    .map(({ id }) => id),
                }
              : {}),
            document: { number, date, issuer, source, verified: verified === 'true' },
          },
          version,
        )
      }
    />
  );
}
