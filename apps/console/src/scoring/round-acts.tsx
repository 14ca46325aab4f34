import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { RecordResults } from './record-results';
import type { ScoreRound } from './scoring';

const words = speaker({
  conclude: ['Kết luận điểm', 'Conclude'],
  concludeWhat: [
    'Chốt điểm của {n} đơn vị; còn {open} đơn vị có tiêu chí chưa chấm. Đơn vị xem được điểm của mình và có thể kiến nghị.',
    'Fixes the scores of {n}; {open} of them still have criteria nobody marked. Each then sees its score and may dispute it.',
  ],
  on: ['Ngày kết luận', 'Concluded on'],
  reopen: ['Mở lại việc chấm', 'Reopen'],
  reopenWhat: [
    'Điểm đã kết luận không dùng để xếp hạng được nữa cho đến khi kết luận lại.',
    'The concluded scores rank nobody until they are concluded again.',
  ],
  reason: ['Lý do', 'Reason'],
});

/** Concluding, taking that back, and what is made of it. */
export function RoundActs({ round }: { round: ScoreRound }) {
  const say = useWords(words);
  const holds = useHolds();
  if (!holds('specialist', 'board-head', 'secretary')) return null;
  const open = (round.scores ?? []).filter(({ unmarked }) => unmarked.length > 0).length;
  if (round.status === 'open')
    return (
      <ActButton
        primary
        label={say.conclude}
        consequence={fill(say.concludeWhat, { n: round.candidates.length, open })}
        fields={[{ name: 'on', label: say.on, type: 'date', required: true, initial: today() }]}
        run={(values) =>
          command('/score-rounds/{id}/conclude', { id: round.id }, values, round.version)
        }
      />
    );
  return (
    <>
      <RecordResults round={round} />
      {Object.keys(round.results).length === 0 && (
        <ActButton
          final
          label={say.reopen}
          consequence={say.reopenWhat}
          fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
          run={(values) => command('/score-rounds/{id}/reopen', { id: round.id }, values)}
        />
      )}
    </>
  );
}
