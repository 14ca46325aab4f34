import { useState } from 'react';
import { Link } from 'react-router';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { ACT_KIND, ACT_STATUS, nameOf } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { DecisionRow } from './decision';
import { DraftAct } from './draft-act';
import { dueStep } from './hands';
import { useMovements } from './movements';
import { SignMany } from './sign-many';
import { statusesOf } from './step-words';
import { useHands } from './use-hands';

const words = speaker({
  title: ['Quyết định và tờ trình cấp trên', 'Decisions and submission letters'],
  help: [
    'Dự thảo, thẩm tra, ký, lấy số và ban hành do những người khác nhau thực hiện.',
    'Drafting, checking, signing, numbering and promulgating are different hands.',
  ],
  kind: ['Loại văn bản', 'Kind'],
  name: ['Trích yếu', 'Title'],
  number: ['Số', 'Number'],
  date: ['Ngày', 'Date'],
  lines: ['Số hồ sơ', 'Dossiers'],
  status: ['Trạng thái', 'Status'],
  movement: ['Phong trào', 'Movement'],
  empty: ['Chưa có văn bản nào.', 'No acts yet.'],
});

export default function DecisionsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const hands = useHands();
  // Only what waits for a signature is signed; the rest of a choice is left alone.
  const signs = hands.signs;
  const [rows, setRows] = useState<DecisionRow[]>([]);
  const toSign = rows.filter(
    (row) => dueStep(row) === 'sign' && row.lineCount > 0 && hands.does('sign', row.issuer),
  );
  const [status, chooseStatus] = useFilter('status');
  const [kind, chooseKind] = useFilter('kind');
  const [movementId, chooseMovement] = useFilter('movementId');
  const movements = useMovements();
  return (
    <Page title={say.title} help={say.help} actions={<DraftAct />}>
      <ListTable<'/decisions'>
        name="decisions"
        path="/decisions"
        query={{ status, kind, movementId }}
        {...(signs
          ? {
              selection: {
                chosen: rows.map(({ id }) => id),
                choose: (_, chosen) => setRows(chosen),
              },
            }
          : {})}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <>
            <Choice label={say.status} value={status} choose={chooseStatus} codes={ACT_STATUS} />
            <Choice label={say.kind} value={kind} choose={chooseKind} codes={ACT_KIND} />
            {movements.length > 0 && (
              <Choice
                label={say.movement}
                value={movementId}
                choose={chooseMovement}
                options={movements}
              />
            )}
            {signs && toSign.length > 0 && (
              <SignMany key={toSign.length} rows={toSign} done={() => setRows([])} />
            )}
          </>
        }
        columns={[
          {
            key: 'number',
            title: say.number,
            fixed: true,
            width: 150,
            show: (row) => <Link to={`/quyet-dinh/${row.id}`}>{row.number ?? '–'}</Link>,
            text: (row) => row.number ?? '',
          },
          {
            key: 'name',
            title: say.name,
            width: 380,
            show: (row) => <Link to={`/quyet-dinh/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          { key: 'date', title: say.date, width: 110, show: (row) => day(row.date) },
          {
            key: 'kind',
            title: say.kind,
            width: 190,
            show: (row) => nameOf(ACT_KIND, row.actKind, language),
          },
          {
            key: 'lines',
            title: say.lines,
            width: 90,
            align: 'right',
            show: (row) =>
              row.lineCount > 0 ? (
                <Link to={`/ho-so?actId=${row.id}`}>{row.lineCount}</Link>
              ) : (
                row.lineCount
              ),
            text: (row) => String(row.lineCount),
          },
          {
            key: 'status',
            title: say.status,
            show: (row) => <StatusTag table={statusesOf(row)} code={row.status} />,
            text: (row) => statusOf(statusesOf(row), row.status),
          },
        ]}
      />
    </Page>
  );
}
