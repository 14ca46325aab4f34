import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { cellKey, CellTable } from './cell-table';
import { figure, points } from './mark-text';
import { scoreWords, type Criterion, type ScoreRound } from './scoring';
import { useCells } from './use-cells';

const words = speaker({
  title: ['Kết quả theo chỉ tiêu: {name}', 'Results against targets: {name}'],
  how: [
    'Để trống chỉ tiêu nếu đơn vị không được giao: đơn vị đó được so trong nhóm riêng và không đứng đầu nhóm có chỉ tiêu.',
    'Leave the target empty where none was set: such units are compared apart and never lead the others.',
  ],
  caption: ['Đơn vị', 'Unit'],
  target: ['Chỉ tiêu', 'Target'],
  actual: ['Thực hiện', 'Result'],
  points: ['Điểm', 'Points'],
  save: ['Lưu kết quả của {n} đơn vị', 'Save the results of {n} units'],
  nothing: ['Chưa sửa ô nào', 'Nothing changed'],
  saved: ['Đã lưu', 'Saved'],
});

/** Targets and results of every measured criterion. */
export function MeasuresCard({ round }: { round: ScoreRound }) {
  return round.sheet.criteria
    .filter(({ type }) => type === 'measured')
    .map((one) => <Measured key={one.id} round={round} criterion={one} />);
}

function Measured({ round, criterion }: { round: ScoreRound; criterion: Criterion }) {
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const { language } = useLanguage();
  const holds = useHolds();
  const client = useQueryClient();
  const { message } = App.useApp();
  const known = round.measured[criterion.id] ?? {};
  const text = (value: number | undefined): string => (value === undefined ? '' : points(value));
  const stands = Object.fromEntries(
    round.candidates.flatMap((id) => [
      [cellKey(id, 'target'), text(known[id]?.target)],
      [cellKey(id, 'actual'), text(known[id]?.actual)],
    ]),
  );
  const cells = useCells(`measures.${criterion.id}`, stands);
  const at = (id: string, column: string): string => cells.values[cellKey(id, column)] ?? '';
  const wrong = (id: string, column: string, value: string): boolean =>
    value.trim() === ''
      ? column === 'actual' && at(id, 'target').trim() !== ''
      : figure(value) === undefined;
  const results = round.candidates.flatMap((subjectId) => {
    const [target, actual] = [figure(at(subjectId, 'target')), figure(at(subjectId, 'actual'))];
    if (actual === undefined) return [];
    return [{ subjectId, actual, ...(target === undefined ? {} : { target }) }];
  });
  const faulty = round.candidates.some((id) =>
    ['target', 'actual'].some((column) => wrong(id, column, at(id, column))),
  );
  const changed = Object.keys(cells.changed).length > 0;
  const save = useMutation({
    mutationFn: (_cells: typeof cells.changed) =>
      command('/score-rounds/{id}/measure', { id: round.id }, { criterion: criterion.id, results }),
    onSuccess: async (_answer, sent) => {
      void message.success(say.saved);
      await client.invalidateQueries();
      cells.forget(sent);
    },
  });
  const mayMeasure = round.status === 'open' && holds('specialist', 'board-head', 'secretary');
  const pointsOf = (id: string): string =>
    points(
      round.scores
        ?.find(({ subjectId }) => subjectId === id)
        ?.items.find((item) => item.id === criterion.id)?.points,
    );
  return (
    <section className="card">
      <h2>{fill(say.title, { name: criterion.name[language] })}</h2>
      <p className="quiet">{say.how}</p>
      <ProblemAlert problem={save.error} />
      <CellTable
        caption={say.caption}
        label={fill(say.title, { name: criterion.name[language] })}
        rows={round.candidates.map((id) => {
          const name = round.names[id] ?? shared.erased;
          return { key: id, label: `${criterion.name[language]}, ${name}`, head: name };
        })}
        columns={[
          { key: 'target', title: say.target },
          { key: 'actual', title: say.actual },
        ]}
        values={cells.values}
        change={cells.change}
        wrong={wrong}
        readOnly={!mayMeasure}
        tail={{ titles: [say.points], of: (id) => [pointsOf(id)] }}
      />
      {mayMeasure && (
        <p className="page-actions">
          <Button
            type="primary"
            disabled={!changed || faulty || results.length === 0}
            loading={save.isPending}
            onClick={() => save.mutate(cells.changed)}
          >
            {changed ? fill(say.save, { n: results.length }) : say.nothing}
          </Button>
        </p>
      )}
    </section>
  );
}
