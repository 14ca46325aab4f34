import { useQuery } from '@tanstack/react-query';
import { command, read } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Fields, type Values } from '../parts/fields';
import { NotAllDone } from '../parts/not-all-done';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { SetRow } from './assessments-page';
import { chosenSubjects, SubjectPicker } from './subject-picker';

const words = speaker({
  open: ['Yêu cầu tự đánh giá', 'Ask for assessments'],
  set: ['Bộ tiêu chí', 'Criteria'],
  from: ['Thời kỳ từ ngày', 'Period from'],
  to: ['Đến ngày', 'To'],
  due: ['Hạn tự đánh giá', 'Due'],
  reviewer: ['Cơ quan thẩm tra', 'Reviewing body'],
  region: ['Vùng của các đơn vị này', 'Region of these units'],
  figures: ['Số liệu chung để so sánh', 'Figures to compare with'],
  first: ['Chọn bộ tiêu chí để chọn đơn vị.', 'Choose the criteria to choose units.'],
  nobody: ['Chọn ít nhất một đơn vị ở bên phải.', 'Choose at least one unit on the right.'],
  partly: ['Đã yêu cầu {ok} đơn vị, {failed} chưa: {why}', '{ok} asked, {failed} not: {why}'],
});

/** The reviewing body asks the bodies it manages, many at once, for one period. */
export function OpenAssessments({ sets }: { sets: readonly SetRow[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const year = today().slice(0, 4);
  return (
    <ActButton
      primary
      label={say.open}
      fields={[
        {
          ...{ name: 'set', label: say.set, type: 'select', required: true },
          options: sets.map(({ code, name }) => ({ value: code, label: name?.[language] ?? code })),
        },
        {
          ...{ name: 'from', label: say.from, type: 'date', required: true },
          initial: `${year}-01-01`,
        },
        {
          ...{ name: 'to', label: say.to, type: 'date', required: true },
          initial: `${year}-12-31`,
        },
        { name: 'due', label: say.due, type: 'date', required: true },
        {
          ...{ name: 'reviewerId', label: say.reviewer, type: 'organisation', required: true },
          initial: me.unitIds[0] ?? '',
        },
      ]}
      beside={(values, change) => <Whom values={values} change={change} />}
      run={async (values) => {
        const { set, from, to, due, reviewerId } = values;
        // Asked beside the form, where the set has regions.
        const { region }: Values = values;
        const subjects = chosenSubjects(values);
        if (subjects.length === 0) throw new Error(say.nobody);
        const answer = await command('/assessments', {
          ...{ set, due, reviewerId, period: { from, to }, references: referencesOf(values) },
          subjects: subjects.map(({ id }) => ({ subjectId: id, ...(region ? { region } : {}) })),
        });
        const bad = answer.results.find(({ ok }) => !ok);
        if (bad)
          throw new NotAllDone(
            fill(say.partly, {
              ok: answer.ok,
              failed: answer.failed,
              why: bad.message ?? '',
            }),
          );
        return answer;
      }}
    />
  );
}

const REFERENCE = 'reference.';

const referencesOf = (values: Values): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(REFERENCE) && value !== ''
        ? [[name.slice(REFERENCE.length), Number(value.replace(',', '.'))]]
        : [],
    ),
  );

interface WhomProps {
  values: Values;
  change: (values: Values) => void;
}
function Whom({ values, change }: WhomProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/criteria-sets', values.set],
    queryFn: () => read('/criteria-sets/{code}', { code: values.set ?? '' }),
    enabled: Boolean(values.set),
  });
  if (!values.set || !found.data) return <p className="quiet">{say.first}</p>;
  const { regions, references } = found.data.set;
  return (
    <div className="form">
      {references.length > 0 && <h3>{say.figures}</h3>}
      <Fields
        fields={[
          ...references.map(({ code, name, unit }) => ({
            name: `${REFERENCE}${code}`,
            label: `${name[language]} (${unit})`,
            required: true,
          })),
          ...(regions.length > 0
            ? [
                {
                  ...{ name: 'region', label: say.region, type: 'select' as const, required: true },
                  options: regions.map(({ code, name }) => ({
                    value: code,
                    label: name[language],
                  })),
                },
              ]
            : []),
        ]}
        values={values}
        change={change}
      />
      <SubjectPicker values={values} change={change} />
    </div>
  );
}
