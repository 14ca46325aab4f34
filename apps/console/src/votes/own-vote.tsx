import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useDraft } from '../parts/use-draft';
import { ProblemAlert } from '../parts/problem-view';
import { Tag } from '../parts/tag';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import {
  CHOICE,
  choicesOn,
  type Cast,
  type VoteChoice,
  type VoteLine,
  type VoteRound,
} from './vote';

const words = speaker({
  title: ['Biểu quyết của tôi', 'My vote'],
  named: [
    'Vòng này ghi tên: ai chọn gì được ghi vào biên bản. Sửa được cho đến khi thư ký kết thúc vòng.',
    'This round goes by name: who chose what stands in the minutes. It may be changed until the round ends.',
  ],
  on: ['đang xét', 'on now'],
  recused: [
    'Bạn không biểu quyết mục này: có xung đột lợi ích đã khai hoặc đã được xác định.',
    'You do not vote on this item: a conflict of interest was declared or found.',
  ],
  dossier: ['Xem hồ sơ', 'See the dossier'],
  sent: ['đã gửi: {choice}', 'sent: {choice}'],
  chosen: ['Đã chọn {n}/{all}', '{n} of {all} chosen'],
  send: ['Gửi biểu quyết', 'Send my vote'],
  again: ['Gửi lại', 'Send again'],
  saved: ['Đã ghi nhận', 'Recorded'],
});

interface Props {
  round: VoteRound;
  lines: VoteLine[];
  /** The line the meeting is on. */
  on: string | undefined;
}

/** A member's own choices by name; what was sent stands beside each until the round ends. */
export function OwnVote({ round, lines, on }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const awards = useAwards();
  const queries = useQueryClient();
  const [mine, choose] = useDraft<Cast>('own-vote', {});
  const asked = lines.filter(({ dossierId }) => !round.recused.includes(dossierId));
  const now: Cast = { ...round.own, ...mine };
  const fresh = asked.flatMap(({ dossierId }) => {
    const choice = mine[dossierId];
    return choice && choice !== round.own[dossierId] ? [{ dossierId, choice }] : [];
  });
  const send = useMutation({
    mutationFn: (choices: typeof fresh) =>
      command('/vote-rounds/{id}/votes', { id: round.roundId }, { choices }),
    onSuccess: async (_answer, sent) => {
      await queries.invalidateQueries({ queryKey: ['/council-sessions', round.sessionId] });
      // What was chosen anew meanwhile is still to be sent.
      const isSent = ([dossierId, choice]: [string, VoteChoice]): boolean =>
        sent.some((one) => one.dossierId === dossierId && one.choice === choice);
      choose((now) => Object.fromEntries(Object.entries(now).filter((one) => !isSent(one))));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fresh.length > 0) send.mutate(fresh);
  };
  const name = (choice: VoteChoice, line: VoteLine): string =>
    choice === 'lower' ? `${CHOICE.lower[n]}: ${awards.name(line.lowerForm)}` : CHOICE[choice][n];
  const done = asked.filter(({ dossierId }) => now[dossierId]).length;
  return (
    <form onSubmit={submit} aria-label={say.title}>
      <h2>{say.title}</h2>
      <p className="quiet">{say.named}</p>
      {lines.map((line) => (
        <fieldset key={line.dossierId} className="card ballot-item">
          <legend>
            {line.item}. {line.name} {line.dossierId === on && <Tag colour="blue">{say.on}</Tag>}
          </legend>
          <div className="ballot-who">
            <span className="quiet">
              {awards.name(line.award)}
              {line.unit && ` · ${line.unit}`}
            </span>{' '}
            <Link to={`/ho-so/${line.dossierId}`}>{say.dossier}</Link>
          </div>
          {round.recused.includes(line.dossierId) ? (
            <p className="ballot-note">{say.recused}</p>
          ) : (
            <div className="ballot-choices">
              {choicesOn(line).map((choice) => (
                <label
                  key={choice}
                  className={now[line.dossierId] === choice ? 'chosen' : undefined}
                >
                  <input
                    type="radio"
                    name={line.dossierId}
                    checked={now[line.dossierId] === choice}
                    onChange={() => choose({ ...mine, [line.dossierId]: choice })}
                  />{' '}
                  {name(choice, line)}
                </label>
              ))}
            </div>
          )}
          {round.own[line.dossierId] && (
            <p className="quiet small ballot-note">
              {fill(say.sent, { choice: name(round.own[line.dossierId]!, line) })}
            </p>
          )}
        </fieldset>
      ))}
      <ProblemAlert problem={send.error} />
      {asked.length > 0 && (
        <div className="ballot-bar">
          <progress max={asked.length} value={done} aria-label={say.title} />
          <span role="status">
            {fill(say.chosen, { n: done, all: asked.length })}
            {fresh.length === 0 && done > 0 && ` · ${say.saved}`}
          </span>
          <span className="spacer" />
          <Button
            type="primary"
            htmlType="submit"
            disabled={fresh.length === 0}
            loading={send.isPending}
          >
            {Object.keys(round.own).length > 0 ? say.again : say.send}
          </Button>
        </div>
      )}
    </form>
  );
}
