import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../api/answers';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { nameOf, ROLE } from '../words/codes';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

type Delegation = Answer<'/accounts/{id}/delegations'>['items'][number];

const words = speaker({
  days: ['{from} – {to}', '{from} – {to}'],
  over: ['đã hết', 'over'],
  end: ['Chấm dứt', 'End'],
  endWhat: [
    'Từ ngày mai {name} không còn làm thay {by}.',
    'From tomorrow {name} no longer acts for {by}.',
  ],
});

export const useDelegations = (accountId: string) =>
  useQuery({
    queryKey: ['/accounts', accountId, 'delegations'],
    queryFn: () => read('/accounts/{id}/delegations', { id: accountId }),
  });

interface Props {
  accountId: string;
  items: readonly Delegation[];
  /** What a line says of who gave, and of who received; `{name}` is the other one. */
  said: { given: string; received: string };
  /** Whether those given may be ended here. */
  mayEnd: boolean;
  /** Who is then no longer stood in for. */
  by: string;
}

/** Roles an account passed on, and those it was given. */
export function DelegationList({ accountId, items, said, mayEnd, by }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <ul className="plain">
      {items.map((one, n) => {
        const given = one.by.id === accountId;
        const name = given ? one.to_account.name : one.by.name;
        return (
          <li key={n}>
            {fill(given ? said.given : said.received, { name })}:{' '}
            <strong>{nameOf(ROLE, one.role, language)}</strong>
            {one.unitName && ` (${one.unitName})`},{' '}
            {fill(say.days, { from: day(one.from), to: day(one.to) })}
            {one.document && ` · ${one.document}`}{' '}
            {one.to < today() ? (
              <span className="quiet">{say.over}</span>
            ) : (
              given &&
              mayEnd && (
                <ActButton
                  label={say.end}
                  of={`${one.to_account.id}/${one.role}/${one.unitId ?? ''}`}
                  consequence={fill(say.endWhat, { name, by })}
                  run={() =>
                    command(
                      '/accounts/{id}/end-delegation',
                      { id: accountId },
                      {
                        role: one.role,
                        ...(one.unitId ? { unitId: one.unitId } : {}),
                        to: one.to_account.id,
                        to_date: today(),
                      },
                    )
                  }
                />
              )
            )}
          </li>
        );
      })}
    </ul>
  );
}
