import type { Answer } from '../api/answers';
import { Alert } from 'antd';
import { PlainTable } from '../parts/plain-table';
import { nameOf, RECIPIENT, ROLE } from '../words/codes';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { LINEAGE_KIND, named } from './organisation';
/** What `POST /organisations/lineage/preview` answers. */
export type Preview = Answer<'/organisations/lineage/preview', 'post'>;

const words = speaker({
  sum: [
    'Chuyển: {lines} hồ sơ, {letters} tờ trình, {rounds} đợt xét, {subjects} đối tượng, {roles} vai trò của tài khoản.',
    'Moves: {lines} dossiers, {letters} proposals, {rounds} rounds, {subjects} subjects, {roles} roles of accounts.',
  ],
  bodies: ['Đơn vị', 'Bodies'],
  body: ['Đơn vị', 'Body'],
  what: ['Việc', 'What'],
  becomes: ['Kết quả', 'Becomes'],
  begins: ['thành lập', 'begins'],
  ends: ['hết hoạt động', 'ends'],
  'goes-on': ['tiếp tục', 'goes on'],
  after: ['Kế tục', 'Goes on as'],
  holder: ['Nhận việc đang làm', 'Takes over'],
  nobody: ['không còn ai', 'nobody'],
  below: ['Đơn vị cấp dưới đổi đơn vị quản lý', 'Bodies below get another manager'],
  manager: ['Đơn vị quản lý mới', 'New manager'],
  up: ['chỉ đổi cấp trên nữa', 'only further up'],
  moves: ['Chuyển giao', 'Handed over'],
  thing: ['Loại', 'What'],
  from: ['Từ', 'From'],
  to: ['Đến', 'To'],
  count: ['Số lượng', 'Count'],
  dossier: ['Hồ sơ đang xử lý', 'Open dossiers'],
  proposal: ['Tờ trình', 'Proposals'],
  round: ['Đợt xét', 'Round'],
  accounts: ['Vai trò của tài khoản', 'Roles of accounts'],
  person: ['Người giữ', 'Held by'],
  role: ['Vai trò', 'Role'],
  move: ['Các vai trò tự chuyển sang đơn vị nhận.', 'Roles move to who takes over.'],
  list: [
    'Các vai trò được liệt kê để người quản trị xử lý từng người.',
    'Roles are listed for the administrator.',
  ],
  own: ['Văn bản, phiên họp của đơn vị chưa xong', 'Acts and sessions of its own'],
  none: ['Không có gì phải chuyển.', 'Nothing to hand over.'],
  title: ['Tên', 'Title'],
});

/** All that an act of organisation would move, before anybody says yes. */
export function LineagePreview({ of: found }: { of: Preview }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const sum = (rows: readonly { count: number }[]): number =>
    rows.reduce((all, row) => all + row.count, 0);
  const subjects = found.subjects.flatMap(({ unit, to, kinds }) =>
    Object.entries(kinds).map(([kind, n]) => ({ unit, to, kind, count: n })),
  );
  const rows = [
    ...found.dossiers.map((row) => [say.dossier, row] as const),
    ...found.proposals.map((row) => [say.proposal, row] as const),
    ...subjects.map((row) => [nameOf(RECIPIENT, row.kind, language), row] as const),
  ];
  const becomes = (code: string): string =>
    code === 'begins' || code === 'ends' || code === 'goes-on' ? say[code] : code;
  return (
    <div>
      {found.warnings.map((warning) => (
        <Alert
          key={`${warning.code}${warning.en}`}
          className="problem"
          type="warning"
          showIcon
          title={warning[language]}
        />
      ))}
      <p>
        <strong>
          {fill(say.sum, {
            lines: count(sum(found.dossiers)),
            letters: count(sum(found.proposals)),
            rounds: count(found.rounds.length),
            subjects: count(sum(subjects)),
            roles: count(found.accounts.roles.length),
          })}
        </strong>
      </p>
      <h2>{say.bodies}</h2>
      <PlainTable
        caption={say.bodies}
        file="sap-xep-don-vi"
        head={[say.body, say.what, say.becomes, say.after, say.holder]}
        texts={5}
        empty=""
        rows={found.bodies.map((body) => [
          body.name,
          nameOf(LINEAGE_KIND, body.kind, language),
          becomes(body.becomes),
          named(body.to),
          body.holder?.name ?? say.nobody,
        ])}
      />
      <h2>{say.moves}</h2>
      <PlainTable
        caption={say.moves}
        file="sap-xep-chuyen-giao"
        head={[say.thing, say.from, say.to, say.count]}
        texts={3}
        empty={say.none}
        rows={rows.map(([thing, row]) => [
          thing,
          row.unit.name,
          row.to?.name ?? say.nobody,
          count(row.count),
        ])}
      />
      {found.accounts.roles.length > 0 && (
        <>
          <h2>{say.accounts}</h2>
          <p className="quiet">{found.accounts.policy === 'move' ? say.move : say.list}</p>
          <PlainTable
            caption={say.accounts}
            file="sap-xep-tai-khoan"
            head={[say.person, say.role, say.to]}
            texts={3}
            empty=""
            rows={found.accounts.roles.map((role) => [
              role.displayName,
              nameOf(ROLE, role.role, language),
              role.to?.name ?? say.nobody,
            ])}
          />
        </>
      )}
      {found.below.length > 0 && (
        <>
          <h2>{say.below}</h2>
          <PlainTable
            caption={say.below}
            file="sap-xep-cap-duoi"
            head={[say.body, say.manager]}
            texts={2}
            empty=""
            rows={found.below.map((body) => [body.name, body.manager?.name ?? say.up])}
          />
        </>
      )}
      {[...found.acts, ...found.sessions].length > 0 && (
        <>
          <h2>{say.own}</h2>
          <ul>
            {[...found.acts, ...found.sessions].map((one) => (
              <li key={one.id}>{one.title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
