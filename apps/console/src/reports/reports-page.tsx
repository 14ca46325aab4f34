import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Button } from 'antd';
import { api, content } from '../api/client';
import { Choice } from '../parts/choice';
import { saveCsv } from '../parts/csv';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { useFilter } from '../parts/use-filter';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { PeriodBar, usePeriod } from './period';
import { ReportTable, reportLines } from './report-table';

// The library of charts is as large as all the rest: fetched where one is looked at.
const Picture = lazy(() => import('./picture'));
const BLUE = '#1d4f91';

const words = speaker({
  title: ['Báo cáo kết quả khen thưởng', 'Commendation report'],
  help: [
    'Số liệu tính từ nhật ký; “–” nghĩa là chưa biết, không phải không có.',
    'Computed from the log; “–” means unknown, not none.',
  ],
  basis: ['Tính theo', 'By'],
  decided: ['Ngày quyết định', 'Decision date'],
  merit: ['Thời gian thành tích', 'Merit period'],
  proposed: ['Ngày đề nghị', 'Proposal date'],
  promulgated: ['Ngày ban hành', 'Promulgation'],
  level: ['Cấp', 'Level'],
  award: ['Hình thức', 'Award'],
  recipients: ['Đối tượng', 'Recipients'],
  count: ['Số lượng', 'Count'],
  share: ['Tỷ lệ', 'Share'],
  export: ['Xuất CSV', 'Export CSV'],
  chart: ['Biểu đồ', 'Chart'],
  table: ['Bảng số liệu', 'Table'],
});
const BASES = ['decided', 'merit', 'proposed', 'promulgated'] as const;

export default function ReportsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const period = usePeriod();
  const [basis = 'decided', chooseBasis] = useFilter('basis');
  const query = { ...period.query, basis };
  const found = useQuery({
    queryKey: ['/reports/commendations', query],
    queryFn: () =>
      content(api.GET('/api/v1/reports/commendations', { params: { query: query as never } })),
  });
  const head = [say.level, say.award, say.recipients, say.count, say.share];
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Button
          disabled={!found.data}
          onClick={() =>
            found.data &&
            saveCsv(
              'bao-cao.csv',
              head,
              reportLines(found.data, language).map(({ cells }) => [...cells]),
            )
          }
        >
          {say.export}
        </Button>
      }
    >
      <PeriodBar period={period}>
        <Choice
          label={say.basis}
          value={basis}
          choose={chooseBasis}
          options={BASES.map((value) => ({ value, label: say[value] }))}
        />
      </PeriodBar>
      <Loaded from={found}>
        {(report) => (
          <>
            <section aria-hidden="true">
              <Suspense fallback={<Waiting />}>
                <Picture
                  title={say.chart}
                  layout="vertical"
                  data={report.rows
                    .filter(({ count }) => (count ?? 0) > 0)
                    .map(({ award, count }) => ({ name: award[language], count }))}
                  bars={[['count', say.count, BLUE]]}
                />
              </Suspense>
            </section>
            <ReportTable caption={say.table} head={head} lines={reportLines(report, language)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
