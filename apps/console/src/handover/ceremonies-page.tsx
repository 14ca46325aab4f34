import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { count, day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CEREMONY_STATUS, itemsText } from './objects';

const words = speaker({
  title: ['Trao tặng', 'Handing over'],
  help: [
    'Lễ trao tặng, danh sách người nhận; hiện vật và tiền của quyết định đã hủy bỏ còn phải thu hồi.',
    'Ceremonies and their lists; what annulled awards have left with their recipients.',
  ],
  plan: ['Lập kế hoạch lễ trao tặng', 'Plan a ceremony'],
  name: ['Tên lễ trao tặng', 'Ceremony'],
  on: ['Ngày', 'Day'],
  place: ['Nơi tổ chức', 'Place'],
  paper: ['Văn bản phê duyệt', 'Approved by'],
  status: ['Trạng thái', 'Status'],
  empty: ['Chưa có lễ trao tặng nào.', 'No ceremonies yet.'],
  recoveries: ['Còn phải thu hồi', 'To be recovered'],
  nothing: ['Không còn hiện vật hay tiền nào phải thu hồi.', 'Nothing is left to be recovered.'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  annulled: ['Ngày hủy bỏ', 'Annulled on'],
  held: ['Hiện vật đang giữ', 'Objects held'],
  paid: ['Tiền đã nhận (đồng)', 'Money received (VND)'],
});

export default function CeremoniesPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const awards = useAwards();
  const runs = useHolds()('specialist', 'board-head', 'office');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        runs && (
          <ActButton
            primary
            label={say.plan}
            fields={[
              { name: 'title', label: say.name, required: true },
              { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
              { name: 'place', label: say.place, required: true },
              { name: 'reference', label: say.paper },
            ]}
            run={({ reference, ...fields }) =>
              command('/ceremonies', { ...fields, ...(reference ? { reference } : {}) })
            }
          />
        )
      }
    >
      <ListTable
        name="ceremonies"
        path="/ceremonies"
        rowKey={(row) => row.id}
        empty={say.empty}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 340,
            show: (row) => <Link to={`/trao-tang/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          { key: 'on', title: say.on, width: 110, show: (row) => day(row.on) },
          { key: 'place', title: say.place, width: 240, show: (row) => row.place },
          { key: 'paper', title: say.paper, width: 190, show: (row) => row.reference ?? '–' },
          {
            key: 'status',
            title: say.status,
            show: (row) => <StatusTag table={CEREMONY_STATUS} code={row.status} />,
            text: (row) => statusOf(CEREMONY_STATUS, row.status),
          },
        ]}
      />
      <section className="part">
        <h2>{say.recoveries}</h2>
        <ListTable
          name="recoveries"
          path="/recoveries"
          rowKey={(row) => row.dossierId}
          empty={say.nothing}
          columns={[
            {
              key: 'subject',
              title: say.subject,
              fixed: true,
              width: 280,
              show: (row) => (
                <Link to={`/trao-tang/ho-so/${row.dossierId}`}>{row.subjectName ?? '–'}</Link>
              ),
              text: (row) => row.subjectName ?? '',
            },
            { key: 'award', title: say.award, width: 260, show: (row) => awards.name(row.award) },
            {
              key: 'annulled',
              title: say.annulled,
              width: 130,
              show: (row) => day(row.annulledOn),
            },
            {
              key: 'held',
              title: say.held,
              width: 220,
              show: (row) => itemsText(row.held, language) || '–',
            },
            {
              key: 'paid',
              title: say.paid,
              align: 'right',
              width: 160,
              show: (row) => count(row.paid),
            },
          ]}
        />
      </section>
    </Page>
  );
}
