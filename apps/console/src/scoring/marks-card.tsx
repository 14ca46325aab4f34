import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { Link } from 'react-router';
import { command } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { cellKey, CellTable } from './cell-table';
import { markOf, NOT_ASSIGNED, points, textOf } from './mark-text';
import { scoreWords, type Criterion, type Mark, type ScoreRound } from './scoring';
import { useCells } from './use-cells';

const words = speaker({
  title: ['Điểm bạn chấm', 'Your marks'],
  scores: ['Điểm theo tiêu chí', 'Points by criterion'],
  caption: ['Đơn vị', 'Unit'],
  how: [
    'Tab sang ô bên, Enter hoặc mũi tên xuống ô dưới. Gõ {code} nếu đơn vị không được giao tiêu chí đó; tiêu chí có hoặc không: x hoặc 0. Tiêu chí đo theo chỉ tiêu nhập ở bảng dưới.',
    'Tab goes along, Enter or the arrows down. Type {code} where a criterion was not given to a unit; yes or no: x or 0. What is measured is entered below.',
  ],
  total: ['Tổng điểm của cụm', 'Total'],
  self: ['Tự chấm', 'Self'],
  peers: ['Chấm chéo', 'Peers'],
  rank: ['Hạng', 'Rank'],
  save: ['Lưu {n} ô của {rows} đơn vị', 'Save {n} cells of {rows} units'],
  nothing: ['Chưa sửa ô nào', 'Nothing changed'],
  saved: ['Đã lưu điểm của {rows} đơn vị', 'Saved the marks of {rows} units'],
  wrong: ['{n} ô chưa đúng, tô đỏ.', '{n} cells are not right, in red.'],
  max: ['tối đa {max}', 'at most {max}'],
});

/** Marks by unit and criterion, filled in by keyboard; totals and ranks beside them. */
export function MarksCard({ round }: { round: ScoreRound }) {
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const { language } = useLanguage();
  const { accountId } = useMe();
  const holds = useHolds();
  const client = useQueryClient();
  const { message } = App.useApp();
  const criteria = round.sheet.criteria.filter(({ type }) => type !== 'measured');
  const own = round.marks[accountId] ?? {};
  const stands = Object.fromEntries(
    round.candidates.flatMap((id) =>
      criteria.map((one) => [cellKey(id, one.id), textOf(own[id]?.[one.id])]),
    ),
  );
  const cells = useCells(`marks.${accountId}`, stands);
  const isWrong = (id: string, criterion: Criterion, text: string): boolean =>
    text.trim() === ''
      ? stands[cellKey(id, criterion.id)] !== ''
      : markOf(criterion, text) === 'wrong';
  const changes = round.candidates.flatMap((id) => {
    const marks = criteria.flatMap((one): [string, Mark][] => {
      const text = cells.changed[cellKey(id, one.id)];
      const mark = text === undefined ? 'empty' : markOf(one, text);
      return typeof mark === 'string' ? [] : [[one.id, mark]];
    });
    return marks.length > 0 ? [{ subjectId: id, marks: Object.fromEntries(marks) }] : [];
  });
  const wrong = round.candidates.flatMap((id) =>
    criteria.filter((one) => isWrong(id, one, cells.values[cellKey(id, one.id)] ?? '')),
  ).length;
  const save = useMutation({
    mutationFn: async (_cells: typeof cells.changed) => {
      // One row after the other: they change the same round.
      for (const change of changes)
        await command('/score-rounds/{id}/mark', { id: round.id }, change);
      return changes.length;
    },
    onSuccess: async (rows, sent) => {
      void message.success(fill(say.saved, { rows }));
      await client.invalidateQueries();
      cells.forget(sent);
    },
  });
  const mayMark =
    round.status === 'open' &&
    (round.evaluators.length === 0
      ? holds('specialist', 'board-head', 'secretary', 'council-member', 'chair', 'deputy')
      : round.evaluators.includes(accountId));
  // Who does not mark reads what came of everybody's marks.
  const given = Object.fromEntries(
    (round.scores ?? []).flatMap(({ subjectId, items }) =>
      items.map((item) => [cellKey(subjectId, item.id), points(item.points)]),
    ),
  );
  const scoreOf = (id: string) => round.scores?.find(({ subjectId }) => subjectId === id);
  return (
    <section className="card">
      <h2>{mayMark ? say.title : say.scores}</h2>
      {mayMark && <p className="quiet">{fill(say.how, { code: NOT_ASSIGNED })}</p>}
      <ProblemAlert problem={save.error} />
      <CellTable
        caption={say.caption}
        label={say.title}
        rows={round.candidates.map((id) => {
          const name = round.names[id] ?? shared.erased;
          return {
            key: id,
            label: name,
            head: <Link to={`/cham-diem/${round.id}/${id}`}>{name}</Link>,
          };
        })}
        columns={criteria.map((one) => ({
          key: one.id,
          title: one.name[language],
          note: fill(say.max, { max: one.max }),
        }))}
        values={mayMark ? cells.values : given}
        change={cells.change}
        wrong={(id, column, text) =>
          isWrong(
            id,
            criteria.find((one) => one.id === column)!,
            text,
          )
        }
        readOnly={!mayMark}
        tail={{
          titles: [say.self, say.peers, say.total, say.rank],
          of: (id) => [
            claimed(round, round.self?.[id]),
            String(Object.keys(round.peers?.[id] ?? {}).length),
            points(scoreOf(id)?.total),
            scoreOf(id)?.rank ?? '–',
          ],
        }}
      />
      {mayMark && (
        <p className="page-actions">
          <Button
            type="primary"
            disabled={changes.length === 0 || wrong > 0}
            loading={save.isPending}
            onClick={() => save.mutate(cells.changed)}
          >
            {changes.length === 0
              ? say.nothing
              : fill(say.save, {
                  n: changes.reduce((sum, { marks }) => sum + Object.keys(marks).length, 0),
                  rows: changes.length,
                })}
          </Button>{' '}
          <span role="status">{wrong > 0 && fill(say.wrong, { n: wrong })}</span>
        </p>
      )}
    </section>
  );
}

/** What a unit gave itself in points; counts and yes or no are on its own card. */
function claimed(round: ScoreRound, marks: Record<string, Mark> | undefined): string {
  if (!marks) return '–';
  const given = round.sheet.criteria.flatMap(({ id }) => {
    const mark = marks[id];
    return mark && 'points' in mark ? [mark.points] : [];
  });
  return points(given.reduce((sum, value) => sum + value, 0));
}
