import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { command, commands, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { useTwoSteps } from '../parts/use-two-steps';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Cluster, ClusterYear } from './cluster';
import { NameLeaders } from './name-leaders';
import { ProposeSlots } from './propose-slots';
import { UseSlot } from './use-slot';

const words = speaker({
  open: ['Mở đợt chấm điểm', 'Open the scoring'],
  openWhat: [
    'Mở đợt chấm cho {n} thành viên đã ký giao ước và gắn vào năm này.',
    'Opens a round for the {n} members of the covenant and links it to this year.',
  ],
  sheet: ['Bảng điểm', 'Score sheet'],
  on: ['Theo bảng điểm có hiệu lực ngày', 'As worded on'],
  rank: ['Xếp hạng', 'Rank'],
  rankWhat: [
    'Xếp hạng {n} thành viên theo điểm đã kết luận. Xếp lại được khi điểm thay đổi.',
    'Ranks {n} members by the concluded scores; again after they change.',
  ],
  settle: ['Phân định bằng điểm', 'Settle a tie'],
  settleWhat: [
    'Bằng điểm: {names}. Đơn vị chọn dưới đây đứng trước; các đơn vị khác giữ thứ tự đang có.',
    'Tied: {names}. The one chosen goes first; the others keep their order.',
  ],
  first: ['Đứng trước', 'Goes first'],
  close: ['Ghi hội nghị tổng kết', 'Record the closing conference'],
  closeWhat: [
    'Khép lại năm; sau đó mới xác định suất.',
    'Closes the year; slots are allotted after it.',
  ],
  date: ['Ngày', 'Day'],
  place: ['Nơi họp', 'Place'],
  minutes: ['Số biên bản', 'Number of the minutes'],
  allot: ['Xác định suất', 'Allot the slots'],
  allotWhat: [
    'Mở suất đề nghị theo thứ hạng và quy định suất của năm. Quy định chưa đối chiếu thì phải nêu văn bản đang cầm trong tay.',
    'Opens slots by place and the plan of the year. Where the plan is not verified, name the text in hand.',
  ],
  document: ['Văn bản đang cầm trong tay', 'Text in hand'],
  documentHelp: [
    '(điền đủ văn bản, ngày và điều, mục; hoặc để trống cả ba)',
    '(document, date and article together, or none of the three)',
  ],
  documentDate: ['Ngày văn bản', 'Dated'],
  article: ['Điều, mục', 'Article'],
  round: ['Mở đợt xét cho các suất', 'Open a round for the slots'],
  roundWhat: [
    'Mở đợt xét cho {n} suất, đơn vị lập tờ trình là đơn vị đứng tên của cụm. Đường đi theo quy định riêng trong danh mục cho {rule}.',
    'Opens a round for the {n} slots; the cluster’s own unit files. The route follows the catalogue’s local rule for {rule}.',
  ],
  roundTitle: ['Tên đợt', 'Title'],
  deadline: ['Hạn nộp', 'Deadline'],
  pass: ['Cho một thành viên rút', 'A member declines'],
  passWhat: ['Suất chuyển cho thành viên kế tiếp.', 'The slot goes to the next member.'],
  central: ['cụm, khối thi đua giữa các tỉnh', 'clusters among provinces'],
  annual: ['tổng kết cụm, khối thi đua hằng năm trong tỉnh', 'the province’s clusters of the year'],
  member: ['Thành viên', 'Member'],
  reason: ['Lý do', 'Reason'],
  reference: ['Số văn bản, biên bản', 'Number of the paper'],
});

/** One year of a cluster. */
const YEAR = '/clusters/{id}/years/{year}';

interface Props {
  cluster: Cluster;
  one: ClusterYear;
  name: (id: string) => string;
}

/** The next step of the year, and what may be put right meanwhile; each only where it can be done. */
export function YearActs({ cluster, one, name }: Props) {
  const say = useWords(words);
  const holds = useHolds();
  const runs = holds('specialist', 'board-head');
  const send = commands(YEAR, { id: cluster.id, year: one.year }, one.version);
  const reference: FieldSpec<'reference'> = {
    name: 'reference',
    label: say.reference,
    required: true,
  };
  const reason: FieldSpec<'reason'> = {
    name: 'reason',
    label: say.reason,
    type: 'area',
    required: true,
  };
  const [tie] = one.ties;
  const concluded = one.scoring?.status === 'concluded' && one.scoring.openDisputes === 0;
  const free = one.slots.some(({ status }) => status === 'expected');
  /** Nothing under way rests on the place. */
  const passable = one.slots.filter(({ status }) => status === 'expected' || status === 'refused');
  return (
    <>
      {runs && one.status === 'signed' && !one.scoreRoundId && (
        <OpenScoring cluster={cluster} one={one} />
      )}
      {runs && concluded && (one.status === 'signed' || one.status === 'ranked') && (
        <ActButton
          primary={one.status === 'signed'}
          label={say.rank}
          consequence={fill(say.rankWhat, { n: one.covenant?.members.length ?? 0 })}
          run={() => send('rank', {})}
        />
      )}
      {runs && tie && ['ranked', 'closed', 'allotted'].includes(one.status) && (
        <ActButton
          label={say.settle}
          consequence={fill(say.settleWhat, { names: tie.map(name).join(', ') })}
          fields={[
            {
              ...{ name: 'first', label: say.first, type: 'select', required: true },
              options: tie.map((id) => ({ value: id, label: name(id) })),
            },
            reference,
            reason,
          ]}
          run={({ first, ...rest }) =>
            send('settle-tie', { ...rest, order: [first, ...tie.filter((id) => id !== first)] })
          }
        />
      )}
      {runs && one.status === 'ranked' && (
        <ActButton
          primary
          label={say.close}
          consequence={say.closeWhat}
          fields={[
            { ...{ name: 'on', label: say.date, type: 'date', required: true }, initial: today() },
            { name: 'place', label: say.place, required: true },
            { name: 'number', label: say.minutes, required: true },
          ]}
          run={({ on, place, number }) =>
            send('close', { on, place, minutes: { number, date: on } })
          }
        />
      )}
      {runs && one.status === 'closed' && (
        <ActButton
          primary
          label={say.allot}
          consequence={say.allotWhat}
          fields={[
            { name: 'document', label: say.document, help: say.documentHelp },
            { name: 'date', label: say.documentDate, type: 'date' },
            { name: 'article', label: say.article },
          ]}
          run={(values) => {
            const { document, date, article } = values;
            const said = document || date || article;
            // Of what is given in part the service says what is missing.
            const cited = {
              document: document || undefined,
              date: date || undefined,
              article: article || undefined,
            };
            return send('allot-slots', said ? { cited } : {});
          }}
        />
      )}
      {runs && one.status === 'allotted' && free && cluster.filingUnitId && (
        <ActButton
          label={say.round}
          consequence={fill(say.roundWhat, {
            n: one.slots.length,
            rule: cluster.level === 'central' ? say.central : say.annual,
          })}
          fields={[
            {
              ...{ name: 'title', label: say.roundTitle, required: true },
              initial: `${cluster.name}, ${one.year}`,
            },
            { name: 'deadline', label: say.deadline, type: 'date', required: true },
          ]}
          run={({ title, deadline }) =>
            command('/rounds', roundOf(cluster, one, { title, deadline }))
          }
        />
      )}
      {one.status === 'allotted' && free && <ProposeSlots cluster={cluster} one={one} />}
      {runs && (one.status === 'signed' || one.status === 'ranked') && (
        <NameLeaders clusterId={cluster.id} one={one} name={name} />
      )}
      {runs && one.status === 'allotted' && <UseSlot clusterId={cluster.id} one={one} />}
      {runs && one.status === 'allotted' && passable.length > 0 && (
        <ActButton
          final
          label={say.pass}
          consequence={say.passWhat}
          fields={[
            {
              ...{ name: 'subjectId', label: say.member, type: 'select', required: true },
              options: passable.map(({ subjectId }) => ({
                value: subjectId,
                label: name(subjectId),
              })),
            },
            reason,
            reference,
          ]}
          run={(values) => send('pass-over', values)}
        />
      )}
    </>
  );
}

/** Local rules of the catalogue by which rounds of clusters take their way. */
const LOCAL_RULES: Record<string, string> = {
  central: 'central-cluster',
  province: 'cluster-annual',
};

const roundOf = (
  cluster: Cluster,
  { year, slots }: ClusterYear,
  given: { title: string; deadline: string },
) => ({
  ...given,
  localRule: LOCAL_RULES[cluster.level],
  awards: [...new Set(slots.map(({ award }) => award))],
  ...{ yearKind: 'calendar', meritFrom: `${year}-01-01`, meritTo: `${year}-12-31` },
  expectedUnits: [cluster.filingUnitId],
});

/** A round for the members of the covenant, linked to the year at once. */
function OpenScoring({ cluster, one }: { cluster: Cluster; one: ClusterYear }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const sheets = useQuery({
    queryKey: ['/score-sheets'],
    queryFn: () => read('/score-sheets', { limit: 100 }),
  });
  const mine = (sheets.data?.items ?? []).filter(({ purpose }) => purpose === 'cluster');
  const members = one.covenant?.members ?? [];
  const inTwo = useTwoSteps<{ id: string }>();
  return (
    <ActButton
      primary
      label={say.open}
      consequence={fill(say.openWhat, { n: members.length })}
      fields={[
        {
          ...{ name: 'sheetId', label: say.sheet, type: 'select', required: true },
          options: mine.map(({ id, versions }) => ({
            value: id,
            label: versions.at(-1)?.sheet.name[language] ?? id,
          })),
        },
        {
          ...{ name: 'on', label: say.on, type: 'date', required: true },
          initial: `${one.year}-12-31`,
        },
      ]}
      run={async ({ sheetId, on }) => {
        const opened = {
          ...{ title: `${cluster.name}, ${one.year}`, year: one.year, sheetId, on },
          ...{ candidates: members, cluster: cluster.level },
        };
        const at = { id: cluster.id, year: one.year };
        const round = await inTwo(
          opened,
          () => command('/score-rounds', opened),
          ({ id }) => command(`${YEAR}/link-scoring`, at, { scoreRoundId: id }),
        );
        return round.id;
      }}
      after={(id) => void navigate(`/cham-diem/${id}`)}
    />
  );
}
