import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ListedRound } from './round';

const words = speaker({
  deadline: ['Hạn nộp', 'Deadline'],
  close: ['Kết thúc nhận', 'Close'],
  closeWhat: [
    'Đợt này mời {n} đơn vị, hạn nộp {day}. Sau khi kết thúc, không đơn vị nào nộp thêm vào đợt này được; hồ sơ đã gửi vẫn được xét tiếp.',
    'The round invites {n} units, until {day}. After closing no unit can file into it; what was filed goes on.',
  ],
  move: ['Dời hạn', 'Move the deadline'],
  reason: ['Lý do', 'Reason'],
});

/** What the board does with a round that is open: another deadline, and its end. */
export function RoundActs({ round }: { round: ListedRound }) {
  const say = useWords(words);
  const holds = useHolds();
  const { id, version } = round;
  if (round.status !== 'open' || !holds('board-head', 'specialist')) return null;
  return (
    <>
      {holds('board-head') && (
        <ActButton
          label={say.move}
          fields={[
            {
              ...{ name: 'deadline', label: say.deadline, type: 'date', required: true },
              initial: today(),
            },
            { name: 'reason', label: say.reason, required: true },
          ]}
          run={(values) => command('/rounds/{id}/move-deadline', { id }, values, version)}
        />
      )}
      <ActButton
        final
        label={say.close}
        consequence={fill(say.closeWhat, {
          n: round.expectedUnits.length,
          day: day(round.deadline),
        })}
        run={() => command('/rounds/{id}/close', { id }, {}, version)}
      />
    </>
  );
}
