import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { RuleChanges } from '../catalogue/rule-changes';
import { useEditions } from '../catalogue/edition';
import { Loaded } from '../parts/loaded';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Dossier } from './dossier';

const words = speaker({
  choose: ['Chọn để xem quy định khác nhau chỗ nào.', 'Choose to see what differs.'],
  same: [
    'Vẫn theo bản đang áp dụng: {name}. Hồ sơ được kiểm tra lại với ngày mới.',
    'Still under {name}; the line is checked again with the new day.',
  ],
  nothing: ['Không có bản quy định nào của ngày này.', 'No edition covers this day.'],
  from: ['Từ', 'From'],
  to: ['Sang', 'To'],
  award: ['{award}: {n} chỗ khác nhau', '{award}: {n} differences'],
  general: ['Quy định chung: {n} chỗ khác nhau', 'General rules: {n} differences'],
});

interface Props {
  dossier: Dossier;
  /** The edition wanted, or the day whose edition it will be. */
  edition?: string;
  on?: string;
}

/** What would change for this line under another edition: its own award first, then what is general. */
export function LawAhead({ dossier, edition, on = '' }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const editions = useEditions().data?.items ?? [];
  const ofDay = useQuery({
    queryKey: ['award-names', on],
    queryFn: () => read('/catalogue/award-names', { on }),
    enabled: on !== '',
    staleTime: 3_600_000,
  });
  const from = dossier.basis?.law?.edition;
  const to = edition ?? ofDay.data?.basis?.edition ?? '';
  const differs = from !== undefined && to !== '' && from !== to;
  const diff = useQuery({
    queryKey: ['/catalogue/diff', from, to],
    queryFn: () => read('/catalogue/diff', { from, to }),
    enabled: differs,
  });
  const named = (code: string | undefined): string =>
    editions.find((one) => one.code === code)?.name[language] ?? code ?? '–';
  if (on !== '' && ofDay.data && !ofDay.data.basis) return <p className="late">{say.nothing}</p>;
  if (to === '') return <p className="quiet">{say.choose}</p>;
  if (!differs) return <p>{fill(say.same, { name: named(to) })}</p>;
  const { award } = dossier.state;
  return (
    <Loaded from={diff}>
      {(found) => {
        const own = found.awards.find((one) => one.award === award)?.rules ?? [];
        return (
          <>
            <p>
              {say.from}: <strong>{named(from)}</strong>
              <br />
              {say.to}: <strong>{named(to)}</strong>
            </p>
            <h3>{fill(say.award, { award: awards.name(award), n: own.length })}</h3>
            <RuleChanges
              owner={award}
              name={awards.name(award)}
              rules={own}
              file={`${to}-${award}`}
            />
            <details>
              <summary>{fill(say.general, { n: found.edition.length })}</summary>
              <RuleChanges
                owner="edition"
                name={fill(say.general, { n: found.edition.length })}
                rules={found.edition}
                file={`${to}-edition`}
              />
            </details>
          </>
        );
      }}
    </Loaded>
  );
}
