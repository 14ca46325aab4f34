import { command } from '../api/client';
import { VotesGrid, type Figures } from '../ballots/votes-grid';
import { ActButton } from '../parts/act-button';
import { DayField } from '../parts/day-field';
import { useDraft } from '../parts/use-draft';
import type { Session } from '../sessions/session';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CHOICE, CHOICES, type VoteLine, type VoteRound } from './vote';

const words = speaker({
  title: ['Kết thúc vòng', 'End the round'],
  counts: [
    'Nhập số đếm từng mục; có mặt {present} người. Đạt hay không do hệ thống tính theo quy định.',
    'Enter what was counted on each item; {present} are present. Whether it passes is computed by the rule.',
  ],
  item: ['Mục', 'Item'],
  subject: ['Đối tượng', 'Subject'],
  defer: ['Hoãn mục nào không?', 'Put any item off?'],
  deferOne: ['Hoãn mục {n}: {name}', 'Put off item {n}: {name}'],
  until: ['xét lại từ ngày', 'comes back from'],
  untilOne: ['Mục {n} xét lại từ ngày', 'Item {n} comes back from'],
  close: ['Kết thúc vòng, tính kết quả', 'End the round and compute'],
  closeWritten: ['Kết thúc nhận ý kiến', 'End taking answers'],
  closeWhat: [
    'Kết thúc vòng với {n} mục: kết quả từng mục được tính ngay và ghi vào nhật ký. {defer}',
    'Ends the round with {n} items: each result is computed at once and logged. {defer}',
  ],
  keptWhat: [
    'Ý kiến bằng văn bản được giữ lại và tính vào vòng ở cuộc họp, riêng với phiếu trong phòng.',
    'Opinions in writing are kept, and counted with the round at the meeting, apart from the votes in the room.',
  ],
  deferred: ['{n} mục hoãn.', '{n} items are put off.'],
  missing: ['{n} người chưa biểu quyết hết các mục.', '{n} have not answered every item.'],
  early: [
    'Chưa hết hạn ({day}): chỉ kết thúc được khi mọi người đã trả lời.',
    'The day ({day}) has not passed: it ends early only when all have answered.',
  ],
  left: [
    '{name}: {n} người có mặt không có trong số đếm.',
    '{name}: {n} present are not in the count.',
  ],
});

interface Props {
  round: VoteRound;
  session: Session;
  lines: VoteLine[];
}

/** The count of a show of hands, lines put off, and the close itself. */
export function CloseVote({ round, session, lines }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const [figures, setFigures, dropFigures] = useDraft<Figures>(`count.${round.roundId}`, {});
  const [put, setPut, dropPut] = useDraft<Record<string, string>>(`put-off.${round.roundId}`, {});
  const { mode, members, present } = round;
  const hands = mode === 'open';
  const kept = mode === 'written' && session.mode !== 'circulation';
  const waits = members.filter(({ answered }) => !answered).length;
  const deferred = Object.keys(put).length;
  const filled = lines.map((line) => ({ line, sum: sumOf(figures[line.dossierId]) }));
  const grid = lines.map((line) => ({ ...line, agenda: line.item }));
  return (
    <section className="card votes-close">
      <h2>{say.title}</h2>
      {hands && (
        <>
          <p>{fill(say.counts, { present })}</p>
          <VotesGrid
            lines={grid}
            head={say}
            max={present}
            figures={withZeros(lines, figures)}
            change={setFigures}
            columns={CHOICES.filter(
              (choice) => choice !== 'lower' || lines.some(({ lowerForm }) => lowerForm),
            ).map((name) => ({
              name,
              label: CHOICE[name][n],
              ...(name === 'lower'
                ? { only: ({ lowerForm }: { lowerForm?: string }) => lowerForm !== undefined }
                : {}),
            }))}
          />
          {filled.map(
            ({ line, sum }) =>
              sum !== undefined &&
              sum < present && (
                <p key={line.dossierId} className="quiet small">
                  {fill(say.left, { name: `${line.item}. ${line.name}`, n: present - sum })}
                </p>
              ),
          )}
        </>
      )}
      {!hands && waits > 0 && <p className="quiet">{fill(say.missing, { n: waits })}</p>}
      {round.until && round.until >= today() && waits > 0 && (
        <p className="late">{fill(say.early, { day: day(round.until) })}</p>
      )}
      {!kept && (
        <details>
          <summary>{say.defer}</summary>
          <ul className="plain">
            {lines.map(({ dossierId, item, name }) => (
              <li key={dossierId}>
                <label>
                  <input
                    type="checkbox"
                    checked={dossierId in put}
                    onChange={(event) => {
                      const { [dossierId]: _gone, ...others } = put;
                      setPut(event.target.checked ? { ...put, [dossierId]: '' } : others);
                    }}
                  />{' '}
                  {fill(say.deferOne, { n: item, name })}
                </label>{' '}
                {dossierId in put && (
                  <label className="choice">
                    <span aria-hidden="true">{say.until}</span>
                    <span className="hidden-label">{fill(say.untilOne, { n: item })}</span>
                    <DayField
                      className="field choice-field"
                      value={put[dossierId] ?? ''}
                      set={(iso) => setPut({ ...put, [dossierId]: iso })}
                    />
                  </label>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="page-actions">
        <ActButton
          primary
          final
          label={kept ? say.closeWritten : say.close}
          disabled={hands && filled.some(({ sum }) => sum === undefined)}
          consequence={
            kept
              ? say.keptWhat
              : fill(say.closeWhat, {
                  n: lines.length,
                  defer: deferred > 0 ? fill(say.deferred, { n: deferred }) : '',
                })
          }
          run={() => command('/vote-rounds/{id}/close', { id: round.roundId }, body())}
          after={() => {
            dropFigures();
            dropPut();
          }}
        />
      </div>
    </section>
  );

  function body() {
    const defer = Object.entries(put).map(([dossierId, until]) => ({
      dossierId,
      ...(until ? { until } : {}),
    }));
    const counts = lines.map(({ dossierId }) => {
      const of = figures[dossierId] ?? {};
      const number = (name: string): number => Number(of[name] ?? 0);
      return {
        dossierId,
        agree: number('agree'),
        disagree: number('disagree'),
        blank: number('blank'),
        lower: number('lower'),
      };
    });
    return { ...(hands ? { counts } : {}), ...(defer.length > 0 ? { defer } : {}) };
  }
}

/** All of a line's figures together; undefined before anybody was counted for it. */
const sumOf = (of: Record<string, string> | undefined): number | undefined =>
  of?.agree === undefined || of.agree === ''
    ? undefined
    : Object.values(of).reduce((sum, text) => sum + Number(text || 0), 0);

const withZeros = (lines: VoteLine[], figures: Figures): Figures =>
  Object.fromEntries(
    lines.map(({ dossierId }) => [
      dossierId,
      { disagree: '0', blank: '0', lower: '0', ...figures[dossierId] },
    ]),
  );
