import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Button } from 'antd';
import { api, content } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../parts/choice';
import { saveCsv } from '../parts/csv';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { useFilter } from '../parts/use-filter';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { PeriodBar, usePeriod } from './period';

// The library of charts is as large as all the rest: fetched where one is looked at.
const Picture = lazy(() => import('./picture'));
const BLUE = '#1d4f91';

type Report = components['schemas']['CommendationReportDto'];

const words = speaker({
  title: ['Báo cáo kết quả khen thưởng', 'Commendation report'],
  help: [
    'Số liệu tính từ nhật ký; “–” nghĩa là chưa biết, không phải không có.',
    'Computed from the log; “–” means unknown, not none.',
  ],
  basis: ['Tính theo', 'By'],
  decided: ['Ngày quyết định', 'Decision date'],
  'merit-period': ['Thời gian thành tích', 'Merit period'],
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
const BASES = ['decided', 'merit-period', 'proposed', 'promulgated'] as const;

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
  const rows = (report: Report): string[][] =>
    report.rows.flatMap((row) => [
      [row.level[language], row.award[language], '', row.text ?? '–', ''],
      ...row.recipients.map((r) => [
        '',
        '',
        r.recipientKind[language],
        r.text ?? '–',
        r.share ? `${r.share.percent} %` : '',
      ]),
    ]);
  const head = [say.level, say.award, say.recipients, say.count, say.share];
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Button
          disabled={!found.data}
          onClick={() => found.data && saveCsv('bao-cao.csv', head, rows(found.data))}
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
            <section className="card scrolls" tabIndex={0} aria-label={say.table}>
              <table className="plain-table">
                <thead>
                  <tr>
                    {head.map((title, n) => (
                      <th key={title} className={n > 2 ? 'n' : undefined}>
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows(report).map((cells, n) => (
                    <tr key={n}>
                      {cells.map((cell, m) => (
                        <td key={m} className={m > 2 ? 'n' : undefined}>
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
