import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { Waiting } from '../parts/waiting';
import { listOf } from '../reports/list-of-count';
import { PeriodBar, usePeriod } from '../reports/period';
import { nameOf } from '../words/codes';
import { count } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Progress } from './progress';
import { STRETCHES } from './stretches';

// The library of charts is as large as all the rest: fetched where one is looked at.
const Charts = lazy(() => import('./charts'));

const words = speaker({
  title: ['Tiến độ và khối lượng', 'Progress and workload'],
  help: [
    'Hồ sơ mất bao nhiêu ngày qua từng chặng, mỗi tháng đến và xong bao nhiêu, hiện còn chờ ở đâu. Ngày tính theo văn bản.',
    'How many days dossiers took, how many came and were decided each month, what waits where. Days are those on the papers.',
  ],
  charts: ['Xem biểu đồ', 'Show charts'],
  turnaround: ['Thời gian xử lý (ngày)', 'Turnaround (days)'],
  stretch: ['Chặng', 'Stretch'],
  lines: ['Số hồ sơ', 'Dossiers'],
  median: ['Một nửa xong trong', 'Half within'],
  ninth: ['Chín phần mười xong trong', 'Nine in ten within'],
  longest: ['Lâu nhất', 'Longest'],
  flow: ['Theo tháng', 'By month'],
  month: ['Tháng', 'Month'],
  proposed: ['Đề nghị', 'Proposed'],
  decided: ['Quyết định', 'Decided'],
  workload: ['Đang chờ hôm nay', 'Waiting today'],
  stage: ['Bước', 'Stage'],
  holder: ['Người giữ', 'Held by'],
  nobody: ['chưa ai nhận', 'nobody'],
  waiting: ['Đang chờ', 'Waiting'],
  overdue: ['Quá hạn', 'Overdue'],
  none: ['Không có số liệu trong khoảng này.', 'No figures in this period.'],
});

/** The list of the work a row counts: everybody's, not only what waits for the reader. */
function workOf({ stage, holder }: Progress['workload'][number], late: boolean): string {
  const of = { view: 'everyone', stage: stage.code, holder: holder?.id ?? 'nobody' };
  return `/viec?${new URLSearchParams({ ...of, ...(late ? { late: 'true' } : {}) })}`;
}

export default function ProgressPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const period = usePeriod();
  const [charts, showCharts] = useState(true);
  const { query } = period;
  const found = useQuery({
    queryKey: ['/reports/progress', query, language],
    queryFn: () => read('/reports/progress', query),
  });
  const stretchOf = (stretch: string): string => nameOf(STRETCHES, stretch, language);
  return (
    <Page title={say.title} help={say.help}>
      <PeriodBar period={period}>
        <label className="choice">
          <input
            type="checkbox"
            checked={charts}
            onChange={(event) => showCharts(event.target.checked)}
          />{' '}
          {say.charts}
        </label>
      </PeriodBar>
      <Loaded from={found}>
        {(progress) => (
          <>
            {charts && (
              <Suspense fallback={<Waiting />}>
                <Charts progress={progress} words={say} nameOf={stretchOf} />
              </Suspense>
            )}
            <section className="card">
              <h2>{say.turnaround}</h2>
              <PlainTable
                caption={say.turnaround}
                file="thoi-gian-xu-ly"
                empty={say.none}
                head={[say.stretch, say.lines, say.median, say.ninth, say.longest]}
                rows={progress.turnaround.map((row) => [
                  stretchOf(row.stretch),
                  ...[row.lines, row.median, row.ninth, row.longest].map(count),
                ])}
                to={(n, column) =>
                  column === 1 ? listOf(progress.turnaround[n]!.list) : undefined
                }
              />
            </section>
            <section className="card">
              <h2>{say.flow}</h2>
              <PlainTable
                caption={say.flow}
                file="theo-thang"
                empty={say.none}
                head={[say.month, say.proposed, say.decided]}
                rows={progress.flow.map(({ month, proposed, decided }) => [
                  `${month.slice(5)}/${month.slice(0, 4)}`,
                  count(proposed),
                  count(decided),
                ])}
                to={(n, column) => {
                  const { proposedList, decidedList } = progress.flow[n]!;
                  return listOf(column === 1 ? proposedList : decidedList);
                }}
              />
            </section>
            <section className="card">
              <h2>{say.workload}</h2>
              <PlainTable
                caption={say.workload}
                file="dang-cho"
                empty={say.none}
                head={[say.stage, say.holder, say.waiting, say.overdue]}
                texts={2}
                rows={progress.workload.map(({ stage, holder, waiting, overdue }) => [
                  stage.label,
                  holder?.name ?? say.nobody,
                  count(waiting),
                  count(overdue),
                ])}
                to={(n, column) =>
                  column > 1 ? workOf(progress.workload[n]!, column === 3) : undefined
                }
              />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
