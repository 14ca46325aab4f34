import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { day, moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AuditFilters, useAuditFilters } from './audit-filters';
import { Timeline } from './timeline';

const words = speaker({
  title: ['Nhật ký', 'Audit trail'],
  help: [
    'Ai làm gì, thay mặt ai, ở bước nào, ghi lúc nào và có hiệu lực ngày nào. Nhật ký chỉ được thêm, không sửa.',
    'Who did what, for whom, at which step, recorded and effective when. Entries are added, never changed.',
  ],
  table: ['Bảng', 'Table'],
  timeline: ['Dòng thời gian', 'Timeline'],
  index: ['Số', 'No.'],
  when: ['Ghi lúc', 'Recorded'],
  who: ['Người thực hiện', 'Actor'],
  behalf: ['Thay mặt', 'On behalf of'],
  unit: ['Đơn vị', 'Unit'],
  stage: ['Bước', 'Stage'],
  what: ['Việc', 'What'],
  type: ['Loại sự kiện', 'Event type'],
  effective: ['Hiệu lực', 'Effective'],
  narrow: ['Chỉ xem những dòng như thế', 'Only rows like this'],
  empty: ['Không có sự kiện nào khớp.', 'No events match.'],
});

export default function AuditPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const filters = useAuditFilters();
  const { query, choose } = filters;
  const [tab = 'table', chooseTab] = useFilter('tab');
  return (
    <Page title={say.title} help={say.help}>
      <Tabs
        activeKey={tab}
        onChange={(key) => chooseTab(key === 'table' ? undefined : key)}
        items={[
          {
            key: 'table',
            label: say.table,
            children: (
              <ListTable
                name="audit"
                path="/audit"
                savable
                query={{ ...query, lang: language }}
                rowKey={(row) => row.eventId}
                empty={say.empty}
                bar={<AuditFilters {...filters} />}
                columns={[
                  {
                    key: 'index',
                    title: say.index,
                    fixed: true,
                    width: 90,
                    align: 'right',
                    show: (row) => row.logIndex,
                  },
                  {
                    key: 'when',
                    title: say.when,
                    width: 150,
                    show: (row) => moment(row.recordedAt),
                  },
                  {
                    key: 'who',
                    title: say.who,
                    width: 240,
                    show: ({ actor }) => (
                      <Narrow to={() => choose.actor(actor.id)}>{actor.name ?? actor.id}</Narrow>
                    ),
                    text: ({ actor }) => actor.name ?? actor.id,
                  },
                  {
                    key: 'behalf',
                    title: say.behalf,
                    extra: true,
                    show: (row) => row.onBehalfOf?.name ?? '–',
                  },
                  {
                    key: 'what',
                    title: say.what,
                    width: 460,
                    show: (row) =>
                      row.dossierId ? (
                        <Link to={`/ho-so/${row.dossierId}`}>{row.sentence}</Link>
                      ) : (
                        row.sentence
                      ),
                    text: (row) => row.sentence,
                  },
                  {
                    key: 'unit',
                    title: say.unit,
                    width: 200,
                    show: ({ unit }) =>
                      unit ? (
                        <Narrow to={() => choose.unit(unit.id)}>{unit.name ?? unit.id}</Narrow>
                      ) : (
                        '–'
                      ),
                    text: ({ unit }) => unit?.name ?? '–',
                  },
                  {
                    key: 'stage',
                    title: say.stage,
                    width: 170,
                    show: (row) => row.stage?.label ?? '–',
                  },
                  {
                    key: 'type',
                    title: say.type,
                    extra: true,
                    show: ({ type }) => <Narrow to={() => choose.type(type)}>{type}</Narrow>,
                    text: ({ type }) => type,
                  },
                  {
                    key: 'effective',
                    title: say.effective,
                    width: 110,
                    show: (row) => day(row.effectiveOn),
                  },
                ]}
              />
            ),
          },
          { key: 'timeline', label: say.timeline, children: <Timeline query={query} /> },
        ]}
      />
    </Page>
  );
}

/** A cell that narrows the trail to what stands in it. */
function Narrow({ to, children }: { to: () => void; children: ReactNode }) {
  const say = useWords(words);
  return (
    <button type="button" className="as-text" title={say.narrow} onClick={to}>
      {children}
    </button>
  );
}
