import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, commands, content } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { notDone } from '../parts/not-all-done';
import { useInParts } from '../parts/use-in-parts';
import { count } from '../words/dates';
import { fill, speaker, type Language } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { WorkRow } from './work-row';

const words = speaker({
  claim: ['Nhận {n} việc', 'Claim {n}'],
  claimWhat: [
    'Bạn nhận {free} việc chưa ai giữ: đồng nghiệp cùng vai trò thấy tên bạn ở đó. {mine} việc bạn đang giữ sẵn, {others} việc người khác đang giữ thì để nguyên.',
    'You claim {free} items nobody holds; colleagues see your name there. {mine} are yours already, {others} held by others stay as they are.',
  ],
  release: ['Thôi nhận {n} việc', 'Let go of {n}'],
  releaseWhat: [
    'Bạn thôi giữ {mine} việc; ai cùng vai trò cũng nhận lại được, hồ sơ và hạn không đổi. {others} việc không do bạn giữ thì để nguyên.',
    'You let go of {mine} items; anybody in the role may claim them, dossiers and deadlines stay. {others} are not yours and stay as they are.',
  ],
  move: ['Chuyển {n} việc cho người khác', 'Pass {n} to a colleague'],
  moveWhat: [
    '{n} việc của vai trò {role} chuyển sang người được chọn; {held} việc đang có người giữ thì người đó thôi giữ. Nhật ký ghi lý do.',
    '{n} items of the role {role} pass to the colleague chosen; {held} are taken from who holds them now. The reason is recorded.',
  ],
  moveMixed: [
    'Chỉ chuyển được cùng lúc các việc của một vai trò, một đơn vị.',
    'Only items of one role and one unit can be passed on together.',
  ],
  to: ['Người nhận việc', 'Colleague'],
  holds: ['{name} (đang giữ {n} việc)', '{name} (holds {n})'],
  reason: ['Lý do', 'Reason'],
});

/** What is done with many at once, each item by its own rules. */
const send = commands('/work-items', {});

interface Props {
  chosen: WorkRow[];
  choose: (left: WorkRow[]) => void;
}

/**
 * Claiming, letting go and passing on what was chosen: with numbers first, however many there are
 * sent in parts the service takes, with one answer for all.
 */
export function WorkActs({ chosen, choose }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const passes = useHolds()('board-head', 'admin');
  const mine = chosen.filter(({ claimedBy }) => claimedBy?.id === me.accountId);
  const free = chosen.filter(({ claimedBy }) => !claimedBy);
  const n = chosen.length;
  const many = useInParts({
    ...{ chosen, choose },
    idOf: ({ id }) => id,
    nameOf: (row) => nameOf(row, language),
  });
  // Whatever was done is chosen no more.
  const all = async (rows: WorkRow[], send: (ids: string[]) => ReturnType<typeof claimed>) => {
    const { results } = await many.act(rows, send);
    choose(notDone(rows, results, ({ id }) => id));
  };
  const [first] = chosen;
  const told = (consequence: string): ReactNode => (
    <>
      <p>{consequence}</p>
      {many.told}
    </>
  );
  return (
    <>
      <ActButton
        primary
        label={fill(say.claim, { n: count(free.length) })}
        disabled={free.length === 0}
        consequence={told(
          fill(say.claimWhat, {
            free: free.length,
            mine: mine.length,
            others: n - free.length - mine.length,
          }),
        )}
        run={() => all(free, claimed)}
      />
      <ActButton
        label={fill(say.release, { n: count(mine.length) })}
        disabled={mine.length === 0}
        consequence={told(fill(say.releaseWhat, { mine: mine.length, others: n - mine.length }))}
        run={() => all(mine, (ids) => send('release', { ids }))}
      />
      {passes && first && (
        <PassOn
          first={first}
          same={chosen.every(({ role, unitId }) => inOneHand(first, role.code, unitId))}
          n={n}
          held={n - free.length}
          told={told}
          run={(to) => all(chosen, (ids) => send('reassign', { ids, ...to }))}
        />
      )}
    </>
  );
}

const claimed = (ids: string[]) => send('claim', { ids });

const nameOf = (row: WorkRow, language: Language): string =>
  `${row.subjectName ?? row.matter ?? row.id}, ${row.kind[language]}`;

const inOneHand = (first: WorkRow, role: string, unitId: string | undefined): boolean =>
  first.role.code === role && first.unitId === unitId;

interface PassProps {
  first: WorkRow;
  /** All of one role and unit, so that one colleague may have them all. */
  same: boolean;
  n: number;
  held: number;
  told: (consequence: string) => ReactNode;
  run: (body: { to: string; reason: string }) => Promise<void>;
}

function PassOn({ first, same, n, held, told, run }: PassProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const query = { role: first.role.code, ...(first.unitId ? { unitId: first.unitId } : {}) };
  const takers = useQuery({
    queryKey: ['/work-items/takers', query],
    queryFn: () => content(api.GET('/api/v1/work-items/takers', { params: { query } })),
    enabled: same,
  });
  if (!same) return <span className="quiet small">{say.moveMixed}</span>;
  return (
    <ActButton
      label={fill(say.move, { n: count(n) })}
      consequence={told(fill(say.moveWhat, { n, held, role: first.role[language] }))}
      fields={[
        {
          name: 'to',
          label: say.to,
          type: 'select',
          required: true,
          options: (takers.data?.items ?? []).map(({ id, name, holds }) => ({
            value: id,
            label: fill(say.holds, { name, n: holds }),
          })),
        },
        { name: 'reason', label: say.reason, type: 'area', required: true },
      ]}
      run={run}
    />
  );
}
