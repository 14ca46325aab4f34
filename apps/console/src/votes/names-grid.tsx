import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { freshKey, withoutSent, type Fresh } from './fresh';
import { CHOICE, choicesOn, type VoteChoice, type VoteLine, type VoteRound } from './vote';

const words = speaker({
  call: ['Gọi tên, ghi từng người', 'Call the names'],
  writing: ['Ghi ý kiến bằng văn bản của từng người', 'Enter the opinions in writing'],
  help: [
    'Người đã tự chọn trên máy hiện sẵn. Phím 1–{keys} chọn và sang người sau; mũi tên đổi lựa chọn. Mỗi lựa chọn được ghi ngay.',
    'Who chose on a device is shown already. Keys 1–{keys} choose and go on; arrows change a choice. Each is recorded at once.',
  ],
  item: ['Mục', 'Item'],
  member: ['Thành viên', 'Member'],
  count: ['{name}: {counts}; chưa có {rest}', '{name}: {counts}; {rest} missing'],
});

interface Sent {
  seat: string;
  dossierId: string;
  choice: VoteChoice;
}
interface Props {
  round: VoteRound;
  lines: VoteLine[];
  /** The line the meeting is on: begun with. */
  on: string | undefined;
}

/** The secretary's sheet of names for one item at a time. */
export function NamesGrid({ round, lines, on }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const awards = useAwards();
  const queries = useQueryClient();
  const [picked, pick] = useState<string>();
  const [fresh, setFresh] = useState<Fresh>({});
  /** By seat, for several can be on their way; until the seat is chosen for again. */
  const [refused, setRefused] = useState<Record<string, Error>>({});
  const line = lines.find(({ dossierId }) => dossierId === (picked ?? on)) ?? lines[0];
  const readAgain = () =>
    queries.invalidateQueries({ queryKey: ['/council-sessions', round.sessionId] });
  const drop = ({ seat, dossierId, choice }: Sent): void =>
    setFresh((before) => withoutSent(before, freshKey(seat, dossierId), choice));
  const enter = useMutation({
    mutationFn: ({ seat, dossierId, choice }: Sent) =>
      command(
        '/vote-rounds/{id}/votes',
        { id: round.roundId },
        {
          choices: [{ dossierId, choice }],
          seat,
        },
      ),
    // Once read back it gives way to what the service says, for others may change that.
    onSuccess: async (_, sent) => {
      await readAgain();
      drop(sent);
    },
    // What was refused does not stand there as if it had been recorded.
    onError: (error, sent) => {
      drop(sent);
      setRefused((before) => ({ ...before, [sent.seat]: error }));
      return readAgain();
    },
  });
  if (!line) return null;
  const { dossierId } = line;
  const choices = choicesOn(line);
  const recorded = new Map(
    (round.cast ?? []).map(({ seat, choices: of }) => [seat, of[dossierId]]),
  );
  const nowOf = (seat: string): VoteChoice | undefined =>
    fresh[freshKey(seat, dossierId)] ?? recorded.get(seat);
  const put = (seat: string, choice: VoteChoice): void => {
    setFresh((before) => ({ ...before, [freshKey(seat, dossierId)]: choice }));
    setRefused(({ [seat]: _mended, ...others }) => others);
    enter.mutate({ seat, dossierId, choice });
  };
  const byKey = (event: KeyboardEvent<HTMLTableRowElement>, seat: string): void => {
    const choice = choices[Number(event.key) - 1];
    if (!choice || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    put(seat, choice);
    const next = event.currentTarget.nextElementSibling;
    next?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  };
  const said = round.members.map(({ seat }) => nowOf(seat));
  const counts = choices
    .map((choice) => `${CHOICE[choice][n]} ${said.filter((one) => one === choice).length}`)
    .join(', ');
  const title = round.mode === 'written' ? say.writing : say.call;
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="quiet">{fill(say.help, { keys: choices.length })}</p>
      <label className="choice">
        {say.item}{' '}
        <select
          className="field choice-field"
          value={dossierId}
          onChange={(event) => pick(event.target.value)}
        >
          {lines.map((one) => (
            <option key={one.dossierId} value={one.dossierId}>
              {one.item}. {one.name}
            </option>
          ))}
        </select>
      </label>
      {Object.entries(refused).map(([seat, problem]) => (
        <ProblemAlert key={seat} problem={problem} />
      ))}
      <div className="sheet" tabIndex={0} role="region" aria-label={title}>
        <table className="plain-table names">
          <thead>
            <tr>
              <th>{say.member}</th>
              {choices.map((choice, i) => (
                <th key={choice}>
                  {i + 1}. {CHOICE[choice][n]}
                  {choice === 'lower' && (
                    <div className="quiet small">{awards.name(line.lowerForm)}</div>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {round.members.map(({ seat, position }) => (
              <tr key={seat} onKeyDown={(event) => byKey(event, seat)}>
                <th scope="row">{position}</th>
                {choices.map((choice) => (
                  <td key={choice}>
                    <input
                      type="radio"
                      name={`${seat}/${dossierId}`}
                      aria-label={`${position}: ${CHOICE[choice][n]}`}
                      checked={nowOf(seat) === choice}
                      onChange={() => put(seat, choice)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">
        {fill(say.count, {
          name: line.name,
          counts,
          rest: said.filter((one) => one === undefined).length,
        })}
      </p>
    </section>
  );
}
