import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { command } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { cellKey, CellTable } from './cell-table';
import { markOf, NOT_ASSIGNED } from './mark-text';
import { scoreWords, type Mark, type Scorecard } from './scoring';
import { useCells } from './use-cells';

const words = speaker({
  title: ['Tự chấm, chấm chéo', 'Score yourself or a peer'],
  who: ['Chấm cho', 'Score'],
  self: ['{name} (tự chấm)', '{name} (self)'],
  how: [
    'Enter hoặc mũi tên để sang tiêu chí khác; gõ {code} nếu không được giao. Điểm này để đối chiếu, chỉ điểm cụm chấm được tính.',
    'Enter or the arrows go on; {code} where it was not assigned. For comparison: what the cluster gives alone counts.',
  ],
  criterion: ['Tiêu chí', 'Criterion'],
  points: ['Điểm', 'Points'],
  max: ['{name} (tối đa {max})', '{name} (at most {max})'],
  send: ['Gửi điểm {n} tiêu chí', 'Send {n} marks'],
  nothing: ['Chưa nhập điểm', 'No marks yet'],
  sent: ['Đã gửi', 'Sent'],
});

/** A member gives itself or another its points; hidden from everybody else. */
export function ClaimCard({ roundId, card }: { roundId: string; card: Scorecard }) {
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const self = card.subjectId;
  const [whom, choose] = useState(self);
  if (card.status !== 'open' || !card.mine.includes(self)) return null;
  const name = (id: string): string => card.names[id] ?? shared.erased;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <label>
        {say.who}{' '}
        <select
          className="field choice-field"
          value={whom}
          onChange={(event) => choose(event.target.value)}
        >
          {[self, ...card.candidates.filter((id) => id !== self)].map((id) => (
            <option key={id} value={id}>
              {id === self ? fill(say.self, { name: name(id) }) : name(id)}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">{fill(say.how, { code: NOT_ASSIGNED })}</p>
      <Claim key={whom} roundId={roundId} card={card} whom={whom} />
    </section>
  );
}

function Claim({ roundId, card, whom }: { roundId: string; card: Scorecard; whom: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const cells = useCells(`claim.${whom}`, {});
  const { criteria } = card.sheet;
  const at = (id: string): string => cells.values[cellKey(id, 'points')] ?? '';
  const marks = criteria.flatMap((one): [string, Mark][] => {
    const mark = markOf(one, at(one.id), true);
    return typeof mark === 'string' ? [] : [[one.id, mark]];
  });
  const wrong = (id: string, text: string): boolean =>
    markOf(
      criteria.find((one) => one.id === id)!,
      text,
      true,
    ) === 'wrong';
  const send = useMutation({
    mutationFn: (_cells: typeof cells.changed) => {
      const given = { subjectId: whom, marks: Object.fromEntries(marks) };
      return whom === card.subjectId
        ? command('/score-rounds/{id}/score-self', { id: roundId }, given)
        : command(
            '/score-rounds/{id}/score-peer',
            { id: roundId },
            { ...given, peerId: card.subjectId },
          );
    },
    onSuccess: async (_answer, sent) => {
      void message.success(say.sent);
      cells.forget(sent);
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <ProblemAlert problem={send.error} />
      <CellTable
        caption={say.criterion}
        label={say.title}
        rows={criteria.map((one) => {
          const head = fill(say.max, { name: one.name[language], max: one.max });
          return { key: one.id, label: one.name[language], head };
        })}
        columns={[{ key: 'points', title: say.points }]}
        values={cells.values}
        change={cells.change}
        wrong={(id, _column, text) => wrong(id, text)}
      />
      <p className="page-actions">
        <Button
          type="primary"
          disabled={marks.length === 0 || criteria.some(({ id }) => wrong(id, at(id)))}
          loading={send.isPending}
          onClick={() => send.mutate(cells.changed)}
        >
          {marks.length === 0 ? say.nothing : fill(say.send, { n: marks.length })}
        </Button>
      </p>
    </>
  );
}
