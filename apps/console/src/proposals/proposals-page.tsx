import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { KIND, LEVEL, nameOf, PROPOSAL_STATUS } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { linesOf } from './proposal';

const words = speaker({
  title: ['Tờ trình', 'Proposals'],
  help: [
    'Mỗi tờ trình gồm nhiều hồ sơ; từng hồ sơ được xét riêng, hồ sơ bị trả lại không làm dừng các hồ sơ khác.',
    'A letter holds many dossiers; each is decided on its own, and a returned one never stops the others.',
  ],
  add: ['Lập tờ trình mới', 'New proposal'],
  number: ['Số tờ trình', 'Number'],
  date: ['Ngày', 'Date'],
  filed: ['Ngày gửi', 'Filed on'],
  kind: ['Loại hình', 'Kind'],
  level: ['Cấp', 'Level'],
  lines: ['Số hồ sơ', 'Dossiers'],
  status: ['Trạng thái', 'Status'],
  unit: ['Đơn vị', 'Unit'],
  own: ['đơn vị của tôi', 'my own'],
  empty: [
    'Chưa có tờ trình nào. Bấm “Lập tờ trình mới” để bắt đầu.',
    'No proposals yet. “New proposal” begins one.',
  ],
});

export default function ProposalsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const [shown, chooseShown] = useFilter('status');
  const [own, chooseOwn] = useFilter('own');
  const mayDraft = useHolds()('unit-clerk', 'unit-head', 'managing-unit');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        mayDraft && (
          <Link to="/to-trinh/moi">
            <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
              {say.add}
            </Button>
          </Link>
        )
      }
    >
      <ListTable
        name="proposals"
        path="/proposals"
        savable
        query={{ shown, own }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <>
            <Choice label={say.status} value={shown} choose={chooseShown} codes={PROPOSAL_STATUS} />
            {mayDraft && (
              <Choice
                label={say.unit}
                value={own}
                choose={chooseOwn}
                options={[{ value: 'true', label: say.own }]}
              />
            )}
          </>
        }
        columns={[
          {
            key: 'number',
            title: say.number,
            fixed: true,
            width: 170,
            show: (row) => <Link to={`/to-trinh/${row.id}`}>{row.letter.number}</Link>,
            text: (row) => row.letter.number,
          },
          { key: 'unit', title: say.unit, width: 240, show: (row) => row.unitName ?? '–' },
          { key: 'date', title: say.date, width: 110, show: (row) => day(row.letter.date) },
          { key: 'filed', title: say.filed, width: 110, show: (row) => day(row.filedOn) },
          {
            key: 'kind',
            title: say.kind,
            width: 150,
            show: (row) => nameOf(KIND, row.kind, language),
          },
          {
            key: 'level',
            title: say.level,
            extra: true,
            show: (row) => nameOf(LEVEL, row.level, language),
          },
          {
            key: 'lines',
            title: say.lines,
            width: 100,
            align: 'right',
            show: (row) => <Link to={`/ho-so?proposalId=${row.id}`}>{linesOf(row)}</Link>,
            text: (row) => String(linesOf(row)),
          },
          {
            key: 'status',
            title: say.status,
            show: (row) => <StatusTag table={PROPOSAL_STATUS} code={row.shown} level={row.level} />,
            text: (row) => statusOf(PROPOSAL_STATUS, row.shown, { level: row.level }),
          },
        ]}
      />
    </Page>
  );
}
