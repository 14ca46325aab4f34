import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { command, read } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Cluster, ClusterYear } from './cluster';

const words = speaker({
  propose: ['Lập tờ trình cho các suất', 'Draft the letter for the slots'],
  what: [
    'Lập một tờ trình nháp với {n} hồ sơ, mỗi suất một hồ sơ. Tờ trình còn sửa và gửi như mọi tờ trình khác.',
    'Drafts one letter with {n} dossiers, one for each slot. It is filed like any other.',
  ],
  round: ['Đợt xét', 'Round'],
  number: ['Số tờ trình', 'Number'],
  date: ['Ngày', 'Dated'],
  signer: ['Người ký', 'Signer'],
});
const UNIT_ROLES = ['unit-clerk', 'unit-head', 'managing-unit'];

/** Only for the unit that files for the cluster; where none is named, for the unit one works at. */
export function ProposeSlots({ cluster, one }: { cluster: Cluster; one: ClusterYear }) {
  const say = useWords(words);
  const me = useMe();
  const navigate = useNavigate();
  const units = me.roles
    .filter(({ role }) => UNIT_ROLES.includes(role))
    .flatMap(({ unitId }) => unitId ?? []);
  const unitId = cluster.filingUnitId ?? units[0];
  const mayPropose = unitId !== undefined && units.includes(unitId);
  const rounds = useQuery({
    queryKey: ['/rounds', 'open'],
    queryFn: () => read('/rounds', { limit: 100 }),
    enabled: mayPropose,
  });
  if (!mayPropose) return null;
  const wanted = one.slots.filter(({ status }) => status === 'expected');
  const fits = (rounds.data?.items ?? []).filter(
    ({ awards, meritFrom, meritTo }) =>
      meritFrom <= `${one.year}-01-01` &&
      meritTo >= `${one.year}-12-31` &&
      wanted.some(({ award }) => awards.includes(award)),
  );
  return (
    <ActButton
      primary
      label={say.propose}
      consequence={fill(say.what, { n: wanted.length })}
      fields={[
        {
          ...{ name: 'roundId', label: say.round, type: 'select', required: true },
          options: fits.map(({ id, title }) => ({ value: id, label: title })),
        },
        { name: 'number', label: say.number, required: true },
        { ...{ name: 'date', label: say.date, type: 'date', required: true }, initial: today() },
        { name: 'signer', label: say.signer, required: true },
      ]}
      run={({ roundId, ...letter }) =>
        command(
          '/clusters/{id}/years/{year}/propose',
          { id: cluster.id, year: one.year },
          { roundId, unitId, letter },
        )
      }
      after={(answer) => void navigate(`/to-trinh/${answer.proposalId}`)}
    />
  );
}
