import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { useHolds } from '../app/session';
import { itemsText, type Item } from '../handover/objects';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { DOSSIER_STATUS } from '../words/codes';
import { count, day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Reprint } from './recoveries';
import { ReprintButton } from './reprint-button';

const words = speaker({
  title: ['Thu hồi, in đổi', 'Recoveries and reprints'],
  help: [
    'Hiện vật, tiền phải thu hồi vì khen thưởng bị hủy bỏ hoặc bị tước; bằng phải thu, in đổi vì được đính chính, sửa đổi, thay thế.',
    'What goes back because an award was annulled or stripped, and certificates exchanged because it was corrected, amended or replaced.',
  ],
  recoveries: ['Phải thu hồi', 'To be recovered'],
  reprints: ['Phải thu, in đổi', 'To be exchanged'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  status: ['Trạng thái', 'Status'],
  on: ['Từ ngày', 'Since'],
  held: ['Hiện vật còn giữ', 'Objects still held'],
  paid: ['Tiền đã nhận (đồng)', 'Money received (VND)'],
  items: ['Bằng phải đổi', 'Certificates'],
  act: ['Theo văn bản', 'By act'],
  open: ['mở văn bản', 'open'],
  what: ['Việc', 'Act'],
  noRecovery: ['Không còn gì phải thu hồi.', 'Nothing is left to recover.'],
  noReprint: ['Không có bằng nào phải in đổi.', 'No certificate is to be exchanged.'],
  erased: ['(đã xóa theo yêu cầu)', '(erased)'],
});
export default function RecoveriesPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const awards = useAwards();
  const holds = useHolds();
  const items = (of: Item[]): string => itemsText(of, language) || '–';
  // There the objects are taken back; the award itself is one step further.
  const subject = (row: { dossierId: string; subjectName: string | null }) => (
    <Link to={`/trao-tang/ho-so/${row.dossierId}`}>{row.subjectName ?? say.erased}</Link>
  );
  const name = { title: say.subject, fixed: true, width: 240 } as const;
  return (
    <Page title={say.title} help={say.help}>
      <section className="part">
        <h2>{say.recoveries}</h2>
        <ListTable
          name="recoveries"
          path="/recoveries"
          rowKey={(row) => row.dossierId}
          empty={say.noRecovery}
          columns={[
            { key: 'subject', ...name, show: subject, text: (row) => row.subjectName ?? '' },
            {
              key: 'award',
              title: say.award,
              width: 220,
              show: (row) => awards.name(row.award),
            },
            {
              key: 'status',
              title: say.status,
              width: 130,
              show: (row) => <StatusTag table={DOSSIER_STATUS} code={row.status} />,
              text: (row) => statusOf(DOSSIER_STATUS, row.status),
            },
            { key: 'on', title: say.on, width: 110, show: (row) => day(row.annulledOn) },
            { key: 'held', title: say.held, show: (row) => items(row.held) },
            {
              key: 'paid',
              title: say.paid,
              width: 170,
              align: 'right',
              show: (row) => count(row.paid),
            },
          ]}
        />
      </section>
      <section className="part">
        <h2>{say.reprints}</h2>
        <ListTable
          name="reprints"
          path="/reprints"
          rowKey={(row) => row.dossierId}
          empty={say.noReprint}
          columns={[
            { key: 'subject', ...name, show: subject, text: (row) => row.subjectName ?? '' },
            { key: 'award', title: say.award, width: 220, show: (row) => awards.name(row.award) },
            {
              key: 'items',
              title: say.items,
              width: 220,
              show: (row) => items(owed(row).flatMap((order) => order.items)),
            },
            {
              key: 'act',
              title: say.act,
              width: 170,
              show: (row) =>
                owed(row).map((order) => (
                  <div key={order.actId}>
                    {day(order.on)} <Link to={`/quyet-dinh/${order.actId}`}>{say.open}</Link>
                  </div>
                )),
              text: (row) =>
                owed(row)
                  .map((order) => day(order.on))
                  .join(', '),
            },
            ...(holds('specialist', 'board-head', 'office')
              ? [
                  {
                    key: 'what',
                    title: say.what,
                    text: false as const,
                    show: (row: Reprint) =>
                      owed(row)
                        .slice(-1)
                        .map((order) => (
                          <ReprintButton key={order.actId} row={row} order={order} />
                        )),
                  },
                ]
              : []),
          ]}
        />
      </section>
    </Page>
  );
}

/** The newest act owed: one new certificate serves every change made until then. */
const owed = ({ orders }: Reprint) => orders.filter((order) => !order.done);
