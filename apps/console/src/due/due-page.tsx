import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds, useMe } from '../app/session';
import type { Said } from '../dossiers/dossier';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { DataTable } from '../parts/data-table';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

interface DueRow {
  subjectId: string;
  subjectName: string | null;
  unitName: string | null;
  award: string;
  awardName: Said;
  standing: string;
  dossierId: string | null;
  missed: boolean;
  missing: Said[];
}
interface Due {
  subjects: number;
  items: DueRow[];
}

const words = speaker({
  title: ['Ai đến hạn', 'Who is due'],
  help: [
    'Những người và tập thể mà quá trình khen thưởng cho phép đề nghị trong năm; ai đã được đề nghị, ai bị bỏ sót, ai chỉ thiếu một mục.',
    'Whose record allows a proposal this year: who was proposed, who was missed, who is short by one item.',
  ],
  year: ['Năm', 'Year'],
  award: ['Hình thức', 'Award'],
  standing: ['Tình trạng', 'Standing'],
  met: ['Đủ điều kiện', 'Eligible'],
  awaiting: ['Chờ cấp dưới quyết định', 'Awaiting below'],
  'short-by-one': ['Còn thiếu một mục', 'Short by one'],
  'not-enough-data': ['Chưa đủ dữ liệu', 'Not enough data'],
  subject: ['Đối tượng', 'Subject'],
  unit: ['Đơn vị', 'Unit'],
  missing: ['Còn thiếu', 'Missing'],
  proposed: ['Đã đề nghị', 'Proposed'],
  missed: ['Bị bỏ sót', 'Missed'],
  open: ['xem hồ sơ', 'dossier'],
  looked: ['Đã xem {n} đối tượng.', '{n} subjects looked at.'],
  none: ['Không có ai khớp điều kiện lọc.', 'Nobody matches.'],
  block: ['Khối', 'Block'],
});
const STANDINGS = ['met', 'awaiting', 'short-by-one', 'not-enough-data'] as const;
const BLOCKS = {
  department: ['Sở, ngành', 'Departments'],
  commune: ['Xã, phường', 'Communes'],
  district: ['Huyện', 'Districts'],
  school: ['Trường học', 'Schools'],
} as const;

export default function DuePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const unitPerson = useHolds()('unit-clerk', 'unit-head', 'managing-unit');
  const awards = useAwards();
  const [year = today().slice(0, 4), chooseYear] = useFilter('year');
  const [award, chooseAward] = useFilter('award');
  const [standing, chooseStanding] = useFilter('standing');
  const [block = 'department', chooseBlock] = useFilter('block');
  const place = unitPerson ? { unit: me.unitIds[0] } : { block };
  const query = { ...place, year, award, standing };
  const found = useQuery({
    queryKey: ['/due', query],
    queryFn: () => read<Due>('/due', query),
  });
  const years = [0, 1, 2].map((n) => String(Number(today().slice(0, 4)) + 1 - n));
  return (
    <Page title={say.title} help={say.help}>
      <div className="list-bar">
        <div className="list-bar-left">
          <Choice
            label={say.year}
            value={year}
            choose={chooseYear}
            options={years.map((value) => ({ value, label: value }))}
          />
          {!unitPerson && (
            <Choice
              label={say.block}
              value={block}
              choose={chooseBlock}
              options={Object.entries(BLOCKS).map(([value, name]) => ({
                value,
                label: name[language === 'vi' ? 0 : 1],
              }))}
            />
          )}
          <Choice
            label={say.award}
            value={award}
            choose={chooseAward}
            options={awards.current.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
          <Choice
            label={say.standing}
            value={standing}
            choose={chooseStanding}
            options={STANDINGS.map((value) => ({ value, label: say[value] }))}
          />
        </div>
      </div>
      <Loaded from={found}>
        {(due) => (
          <>
            <p className="quiet">{fill(say.looked, { n: due.subjects })}</p>
            <DataTable<DueRow>
              size="small"
              rowKey={(row) => `${row.subjectId}/${row.award}`}
              dataSource={due.items}
              pagination={{ pageSize: 50, hideOnSinglePage: true }}
              locale={{ emptyText: say.none }}
              columns={[
                {
                  title: say.subject,
                  fixed: 'left',
                  width: 260,
                  render: (_, row) => (
                    <Link to={`/doi-tuong/${row.subjectId}`}>{row.subjectName}</Link>
                  ),
                },
                { title: say.unit, width: 200, dataIndex: 'unitName' },
                { title: say.award, width: 260, render: (_, row) => row.awardName[language] },
                {
                  title: say.standing,
                  width: 170,
                  render: (_, row) =>
                    say[row.standing as (typeof STANDINGS)[number]] ?? row.standing,
                },
                {
                  title: say.proposed,
                  width: 120,
                  render: (_, row) =>
                    row.dossierId ? (
                      <Link to={`/ho-so/${row.dossierId}`}>{say.open}</Link>
                    ) : row.missed ? (
                      <strong className="late">{say.missed}</strong>
                    ) : (
                      '–'
                    ),
                },
                {
                  title: say.missing,
                  render: (_, row) => (
                    <div
                      className="missing-cell"
                      title={row.missing.map((m) => m[language]).join('; ')}
                    >
                      {row.missing.map((m) => m[language]).join('; ')}
                    </div>
                  ),
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
