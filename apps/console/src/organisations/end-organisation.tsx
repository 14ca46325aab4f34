import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ask, command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ProblemAlert } from '../parts/problem-view';
import { Waiting } from '../parts/waiting';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Preview } from './lineage-preview';
import type { OrganisationDetail } from './organisation';

const words = speaker({
  end: ['Ghi kết thúc hoạt động', 'Record its end'],
  endTitle: ['Kết thúc hoạt động: {name}', 'End of {name}'],
  what: [
    'Sau ngày cuối, đơn vị không lập tờ trình và không được chọn trong việc mới; quá trình, quyết định đã có vẫn còn.',
    'After the last day it files nothing and is chosen for nothing new; what is on record stays.',
  ],
  remains: [
    'Hiện còn ở đơn vị: {lines} hồ sơ đang xử lý, {letters} tờ trình, {rounds} đợt xét, {subjects} đối tượng, {roles} vai trò của tài khoản, {below} đơn vị cấp dưới.',
    'It now has {lines} open dossiers, {letters} proposals, {rounds} rounds, {subjects} subjects, {roles} roles of accounts, {below} bodies below.',
  ],
  nothing: ['Không còn gì ở đơn vị này.', 'Nothing is under way there.'],
  stays: [
    'Ghi kết thúc không chuyển những thứ này sang đơn vị khác; muốn chuyển thì dùng',
    'Recording the end moves none of it to another body; to hand it over, use',
  ],
  reorganise: ['Sắp xếp tổ chức', 'an act of organisation'],
  byAdmin: ['Sắp xếp tổ chức (người quản trị)', 'an act of organisation (administrator)'],
  to: ['Ngày cuối cùng hoạt động', 'Last day'],
  successor: ['Đơn vị kế tục', 'Goes on as'],
  successorHelp: ['(để trống nếu không có)', '(empty where none does)'],
});

/** The end of a body in the register, without an act of organisation: nothing of it is handed over. */
export function EndOrganisation({ body }: { body: OrganisationDetail }) {
  const say = useWords(words);
  const { id, name, version } = body;
  return (
    <ActButton
      final
      label={say.end}
      title={fill(say.endTitle, { name })}
      of={id}
      consequence={<Remains id={id} />}
      fields={[
        { name: 'to', label: say.to, type: 'date', required: true, initial: today() },
        {
          ...{ name: 'successor', label: say.successor, type: 'organisation' },
          help: say.successorHelp,
        },
      ]}
      run={({ to, successor }) =>
        command(
          '/organisations/{id}/end',
          { id },
          { to, ...(successor ? { successors: [successor] } : {}) },
          version,
        )
      }
    />
  );
}

/** What stands under the body today, reckoned as an act that dissolves it would. */
function Remains({ id }: { id: string }) {
  const say = useWords(words);
  const found = useQuery({
    queryKey: ['/organisations/lineage', 'end', id],
    queryFn: () =>
      ask('/organisations/lineage/preview', {
        inForceFrom: today(),
        // Only asked: no paper is named, and none is recorded.
        document: { number: '-', date: today(), issuer: '-', source: '-', verified: false },
        changes: [{ kind: 'dissolve', from: [id], to: [] }],
        accounts: 'list',
      }),
  });
  return (
    <>
      <p>{say.what}</p>
      <ProblemAlert problem={found.error} />
      {found.isPending && <Waiting />}
      {found.data && <Counted of={found.data} />}
    </>
  );
}

function Counted({ of }: { of: Preview }) {
  const say = useWords(words);
  const admin = useHolds()('admin');
  const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0);
  const figures = {
    lines: sum(of.dossiers.map(({ count: n }) => n)),
    letters: sum(of.proposals.map(({ count: n }) => n)),
    rounds: of.rounds.length,
    subjects: sum(of.subjects.flatMap(({ kinds }) => Object.values(kinds))),
    roles: of.accounts.roles.length,
    below: of.below.length,
  };
  if (sum(Object.values(figures)) === 0) return <p>{say.nothing}</p>;
  const shown = Object.fromEntries(Object.entries(figures).map(([what, n]) => [what, count(n)]));
  return (
    <>
      <p>
        <strong>{fill(say.remains, shown)}</strong>
      </p>
      <p>
        {say.stays} {admin ? <Link to="/don-vi/sap-xep/moi">{say.reorganise}</Link> : say.byAdmin}.
      </p>
    </>
  );
}
