import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { command, read } from '../api/client';
import { useBodyNames } from '../organisations/body-names';
import { ActButton } from '../parts/act-button';
import { ProblemAlert } from '../parts/problem-view';
import { SearchBox } from '../parts/search-box';
import { nameOf, ROLE } from '../words/codes';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  find: ['Tìm người nhận uỷ quyền', 'Find who is to act'],
  none: ['Không tìm thấy ai cùng cơ quan có tên này.', 'Nobody of that name works there.'],
  give: ['Uỷ quyền cho {name}', 'Delegate to {name}'],
  role: ['Vai trò', 'Role'],
  of: ['{role}, {unit}', '{role}, {unit}'],
  from: ['Từ ngày', 'From'],
  until: ['Đến hết ngày', 'Until'],
  document: ['Văn bản uỷ quyền (số, ký hiệu)', 'Paper (number)'],
});

/** A role that is one's own, so that it can be passed on. */
export interface OwnRole {
  role: string;
  unitId?: string;
}

interface Props {
  /** Account whose roles these are: one's own, or that of somebody absent. */
  by: string;
  own: readonly OwnRole[];
  /** Recorded for somebody else: by which paper must then be said. */
  forAnother?: boolean;
}

/** Finds somebody who works in the same place, and passes one of the roles on for some days. */
export function DelegateTo({ by, own, forAnother = false }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [q, search] = useState<string>();
  const found = useQuery({
    queryKey: ['/accounts/colleagues', q, by],
    queryFn: () => read('/accounts/colleagues', { q, ...(forAnother ? { for: by } : {}) }),
    enabled: q !== undefined,
  });
  const unitName = useBodyNames(own.flatMap(({ unitId }) => unitId ?? []));
  const roles = own.map(({ role, unitId }, n) => {
    const name = nameOf(ROLE, role, language);
    const label = unitId ? fill(say.of, { role: name, unit: unitName(unitId) }) : name;
    return { value: String(n), label };
  });
  return (
    <>
      <SearchBox label={say.find} value={q} search={search} />
      <ProblemAlert problem={found.error} />
      {found.data?.items.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {found.data?.items.map((who) => (
          <li key={who.id}>
            <ActButton
              label={fill(say.give, { name: who.displayName })}
              fields={[
                {
                  name: 'role',
                  label: say.role,
                  type: 'select',
                  required: true,
                  options: roles,
                  // Of several roles the right one is chosen, never guessed.
                  initial: own.length === 1 ? '0' : '',
                },
                { name: 'from', label: say.from, type: 'date', required: true, initial: today() },
                { name: 'until', label: say.until, type: 'date', required: true },
                { name: 'document', label: say.document, required: forAnother },
              ]}
              after={() => search(undefined)}
              run={({ role, from, until, document }) => {
                const grant = own[Number(role)];
                return command(
                  '/accounts/{id}/delegate',
                  { id: by },
                  {
                    role: grant?.role,
                    ...(grant?.unitId ? { unitId: grant.unitId } : {}),
                    to: who.id,
                    from,
                    to_date: until,
                    ...(document ? { document } : {}),
                  },
                );
              }}
            />{' '}
            <span className="quiet">{who.username}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
