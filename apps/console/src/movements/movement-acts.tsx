import { commands, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { REVIEW, REVIEW_RESULT, type Movement } from './movement';

const words = speaker({
  theme: ['Đặt chủ đề năm', 'Set a theme'],
  year: ['Năm', 'Year'],
  themeText: ['Chủ đề', 'Theme'],
  register: ['Ghi đơn vị đăng ký', 'Register a unit'],
  unit: ['Đơn vị', 'Unit'],
  review: ['Ghi sơ kết, tổng kết', 'Hold a review'],
  kind: ['Lần', 'Review'],
  on: ['Ngày', 'Day'],
  number: ['Số văn bản', 'Number'],
  date: ['Ngày văn bản', 'Dated'],
  end: ['Kết thúc phong trào', 'End the movement'],
  endWhat: [
    'Phong trào có {n} đơn vị đăng ký. Sau khi kết thúc không ghi thêm đơn vị, sơ kết hay kết quả nữa.',
    '{n} units take part. After its end no units, reviews or results are added.',
  ],
  result: ['Ghi kết quả', 'Record a result'],
  resultTitle: ['Kết quả lần {on}', 'Result of {on}'],
  resultWhat: [
    'Kết quả vào quá trình của người, tập thể đó và được tính khi xét khen thưởng.',
    'It enters the record of the subject and counts from then on.',
  ],
  who: ['Người, tập thể', 'Subject'],
  found: ['Kết quả', 'Result'],
});

/** What the standing body does with a movement that runs. */
export function MovementActs({ movement }: { movement: Movement }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { id, version } = movement;
  const send = commands('/movements/{id}', { id }, version);
  return (
    <>
      <ActButton
        label={say.theme}
        fields={[
          {
            ...{ name: 'year', label: say.year, type: 'number', required: true },
            initial: today().slice(0, 4),
          },
          { name: 'theme', label: say.themeText, required: true },
        ]}
        run={({ year, theme }) => send('set-theme', { year: Number(year), theme })}
      />
      <ActButton
        label={say.register}
        fields={[{ name: 'unitId', label: say.unit, type: 'organisation', required: true }]}
        run={({ unitId }) => send('register-units', { unitIds: [unitId] })}
      />
      <ActButton
        label={say.review}
        fields={[
          {
            ...{ name: 'kind', label: say.kind, type: 'select', required: true },
            options: Object.entries(REVIEW).map(([value, name]) => ({ value, label: name[n] })),
          },
          { ...{ name: 'on', label: say.on, type: 'date', required: true }, initial: today() },
          { name: 'number', label: say.number },
          { name: 'date', label: say.date, type: 'date' },
        ]}
        run={({ kind, on, number, date }) =>
          send('hold-review', { kind, on, ...(number ? { letter: { number, date } } : {}) })
        }
      />
      <ActButton
        final
        label={say.end}
        consequence={fill(say.endWhat, { n: movement.unitIds.length })}
        fields={[
          { ...{ name: 'on', label: say.on, type: 'date', required: true }, initial: today() },
        ]}
        run={({ on }) => send('end', { on })}
      />
    </>
  );
}

/** Adds one subject to the result list of a review. */
export function RecordResult({ movement, on }: { movement: Movement; on: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const send = commands('/movements/{id}', { id: movement.id }, movement.version);
  const find = async (q: string) => {
    const { items } = await read('/subjects', { q, limit: 20 });
    return items.map(({ id, name, unitName }) => ({
      value: id,
      label: [name ?? id.slice(0, 8), unitName].filter(Boolean).join(', '),
    }));
  };
  return (
    <ActButton
      label={say.result}
      title={fill(say.resultTitle, { on: day(on) })}
      consequence={<p className="quiet">{say.resultWhat}</p>}
      fields={[
        { name: 'subjectId', label: say.who, type: 'search', find, required: true },
        {
          ...{ name: 'result', label: say.found, type: 'select', required: true },
          options: Object.entries(REVIEW_RESULT).map(([value, name]) => ({
            value,
            label: name[n],
          })),
        },
      ]}
      run={({ subjectId, result }) =>
        send('record-results', { on, results: [{ subjectId, result }] })
      }
    />
  );
}
