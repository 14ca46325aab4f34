import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, content } from '../api/client';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { day, moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { WorkActs } from './work-acts';
import { placeOf, type WorkRow } from './work-row';
import { WorkViews } from './work-views';

const words = speaker({
  title: ['Việc cần làm', 'Work queue'],
  help: [
    'Nhận việc để người khác biết bạn đang làm; không làm được thì thôi nhận.',
    'Claim an item so that others know you work on it; release what you cannot do.',
  ],
  task: ['Việc', 'Task'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức khen thưởng', 'Award'],
  unit: ['Đơn vị', 'Unit'],
  stage: ['Bước', 'Stage'],
  startBy: ['Bắt đầu trước', 'Start by'],
  finishBy: ['Xong trước', 'Finish by'],
  days: ['Số ngày ở bước này', 'Days in state'],
  holder: ['Người giữ', 'Held by'],
  empty: ['Không có việc nào ở mục này.', 'Nothing here.'],
  late: ['quá hạn', 'overdue'],
  last: ['Hoạt động gần nhất', 'Last activity'],
  term: ['Hạn', 'Term'],
  nobody: ['chưa ai nhận', 'nobody'],
  oneHolder: ['người đang xem', 'the person chosen'],
});

export default function WorkPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [view = 'all'] = useFilter('view');
  const [stage] = useFilter('stage');
  const [kind, chooseKind] = useFilter('kind');
  const [holder, chooseHolder] = useFilter('holder');
  const [late, chooseLate] = useFilter('late');
  const [rows, setRows] = useState<WorkRow[]>([]);
  const counts = useQuery({
    queryKey: ['/work-items/counts'],
    queryFn: () => content(api.GET('/api/v1/work-items/counts')),
  });
  const kinds = new Map(counts.data?.kinds.map((one) => [one.code, one[language]]));
  // A link may come for a kind that is not among one's own.
  if (kind && !kinds.has(kind)) kinds.set(kind, kind);
  return (
    <Page title={say.title} help={say.help}>
      <div className="with-views">
        <WorkViews counts={counts.data} />
        <ListTable
          name="work"
          path="/work-items"
          query={{ view, stage, kind, holder, late }}
          live
          savable
          rowKey={(item) => item.id}
          empty={say.empty}
          selection={{ chosen: rows.map(({ id }) => id), choose: (_, chosen) => setRows(chosen) }}
          bar={
            <>
              <Choice
                label={say.task}
                value={kind}
                choose={chooseKind}
                options={[...kinds].map(([value, label]) => ({ value, label }))}
              />
              <Choice
                label={say.holder}
                value={holder}
                choose={chooseHolder}
                options={[
                  { value: 'nobody', label: say.nobody },
                  ...(holder && holder !== 'nobody'
                    ? [{ value: holder, label: say.oneHolder }]
                    : []),
                ]}
              />
              <Choice
                label={say.term}
                value={late}
                choose={chooseLate}
                options={[{ value: 'true', label: say.late }]}
              />
              {rows.length > 0 && <WorkActs chosen={rows} choose={setRows} />}
            </>
          }
          columns={[
            {
              key: 'subject',
              title: say.subject,
              fixed: true,
              width: 260,
              show: (item) => (
                <Link to={placeOf(item)}>
                  {item.subjectName ?? item.matter ?? item.kind[language]}
                </Link>
              ),
              text: (item) => item.subjectName ?? item.matter ?? item.kind[language],
            },
            {
              key: 'task',
              title: say.task,
              width: 170,
              show: (item) => <span className="cap">{item.kind[language]}</span>,
              text: (item) => item.kind[language],
            },
            {
              key: 'award',
              title: say.award,
              width: 220,
              show: (item) => item.award?.[language] ?? '–',
            },
            { key: 'unit', title: say.unit, width: 200, show: (item) => item.unitName ?? '–' },
            { key: 'stage', title: say.stage, extra: true, show: (item) => item.stage[language] },
            { key: 'start', title: say.startBy, width: 120, show: (item) => day(item.startBy) },
            {
              key: 'finish',
              title: say.finishBy,
              width: 150,
              show: (item) =>
                item.overdue ? (
                  <strong className="late">
                    {day(item.finishBy)} ({say.late})
                  </strong>
                ) : (
                  day(item.finishBy)
                ),
              text: (item) =>
                item.overdue ? `${day(item.finishBy)} (${say.late})` : day(item.finishBy),
            },
            {
              key: 'days',
              title: say.days,
              width: 110,
              align: 'right',
              show: (item) => item.daysInState,
            },
            {
              key: 'last',
              title: say.last,
              width: 150,
              show: (item) => moment(item.lastAt),
            },
            {
              key: 'holder',
              title: say.holder,
              width: 160,
              show: (item) => item.claimedBy?.name ?? '–',
            },
          ]}
        />
      </div>
    </Page>
  );
}
