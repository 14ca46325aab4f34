import type { Answer } from '../api/answers';
import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { PURPOSE } from '../scoring/scoring';
import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { SHEET_STATUS } from './kinds';

/** A score sheet with its wordings, as `/score-sheets` lists it. */
export type SheetItem = Answer<'/score-sheets/{id}'>;

const words = speaker({
  title: ['Bảng điểm thi đua', 'Score sheets'],
  help: [
    'Tiêu chí, điểm tối đa, mức xếp loại; đợt chấm lấy đúng bản có hiệu lực vào ngày của đợt.',
    'Criteria, points and bands; a round of scoring takes the wording in force on its day.',
  ],
  write: ['Soạn bảng điểm', 'Write a score sheet'],
  name: ['Bảng điểm', 'Score sheet'],
  purpose: ['Dùng cho', 'For'],
  from: ['Bản mới nhất từ', 'Newest wording from'],
  criteria: ['Số tiêu chí', 'Criteria'],
  mark: ['Đối chiếu', 'Checked'],
  yes: ['đã đối chiếu', 'checked'],
  no: ['chưa đối chiếu', 'unconfirmed'],
  status: ['Tình trạng', 'Status'],
  empty: [
    'Chưa có bảng điểm nào. Người quản trị bấm Soạn bảng điểm; dán được cả bảng từ Excel.',
    'No score sheet yet. An administrator writes one; a whole table can be pasted from a spreadsheet.',
  ],
});

export default function SheetsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const admin = useHolds()('admin');
  const newest = (row: SheetItem) => row.versions.at(-1);
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        admin && (
          <Link className="button-link primary" to="/bang-diem/moi">
            {say.write}
          </Link>
        )
      }
    >
      <ListTable
        name="score-sheets"
        path="/score-sheets"
        query={{}}
        rowKey={(row) => row.id}
        empty={say.empty}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 340,
            show: (row) => (
              <Link to={`/bang-diem/${row.id}`}>{newest(row)?.sheet.name[language]}</Link>
            ),
            text: (row) => newest(row)?.sheet.name[language] ?? '',
          },
          {
            key: 'purpose',
            title: say.purpose,
            width: 180,
            show: (row) => nameOf(PURPOSE, row.purpose, language),
          },
          { key: 'from', title: say.from, width: 170, show: (row) => day(newest(row)?.from) },
          {
            key: 'criteria',
            title: say.criteria,
            width: 110,
            align: 'right',
            show: (row) => newest(row)?.sheet.criteria.length ?? 0,
          },
          {
            key: 'mark',
            title: say.mark,
            width: 150,
            show: (row) => (
              <Tag colour={newest(row)?.sheet.verified ? 'green' : 'orange'}>
                {newest(row)?.sheet.verified ? say.yes : say.no}
              </Tag>
            ),
            text: (row) => (newest(row)?.sheet.verified ? say.yes : say.no),
          },
          {
            key: 'status',
            title: say.status,
            width: 150,
            show: (row) => <StatusTag table={SHEET_STATUS as never} code={row.status} />,
            text: (row) => row.status,
          },
        ]}
      />
    </Page>
  );
}
