import type { Row } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ASSESSMENT_STATUS } from './assessment';
import { OpenAssessments } from './open-assessments';

export type SetRow = Row<'/criteria-sets'>;

const words = speaker({
  title: ['Tự đánh giá theo bộ tiêu chí', 'Assessments by criteria'],
  help: [
    'Đơn vị tự đánh giá kèm minh chứng, cơ quan thẩm tra ghi kết quả từng tiêu chí, kết quả chung do hệ thống tính.',
    'Units answer with evidence, the reviewing body finds criterion by criterion, the result is reckoned.',
  ],
  unit: ['Đơn vị', 'Unit'],
  set: ['Bộ tiêu chí', 'Criteria'],
  period: ['Thời kỳ', 'Period'],
  due: ['Hạn tự đánh giá', 'Due'],
  status: ['Tình trạng', 'Status'],
  answered: ['Đã trả lời', 'Answered'],
  result: ['Kết quả', 'Result'],
  met: ['đạt {met}/{asked}', '{met} of {asked} met'],
  year: ['Năm', 'Year'],
  act: ['Quyết định', 'Decision'],
  empty: ['Chưa có đơn vị nào được yêu cầu tự đánh giá.', 'Nobody was asked yet.'],
});

export default function AssessmentsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const reviews = useHolds()('unit-head', 'managing-unit', 'specialist', 'board-head');
  const [set, chooseSet] = useFilter('set');
  const [status, chooseStatus] = useFilter('status');
  const [year, chooseYear] = useFilter('year');
  const sets = useQuery({
    queryKey: ['/criteria-sets'],
    queryFn: () => read('/criteria-sets'),
    staleTime: 60_000,
  });
  const names = new Map((sets.data?.items ?? []).map(({ code, name }) => [code, name]));
  const years = [1, 0, -1, -2, -3].map((step) => String(Number(today().slice(0, 4)) + step));
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={reviews && sets.data && <OpenAssessments sets={sets.data.items} />}
    >
      <ListTable
        name="assessments"
        path="/assessments"
        query={{ set, status, year }}
        savable
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <>
            <Choice
              label={say.set}
              value={set}
              choose={chooseSet}
              options={(sets.data?.items ?? []).map(({ code, name }) => ({
                value: code,
                label: name?.[language] ?? code,
              }))}
            />
            <Choice
              label={say.status}
              value={status}
              choose={chooseStatus}
              codes={ASSESSMENT_STATUS}
            />
            <Choice
              label={say.year}
              value={year}
              choose={chooseYear}
              options={years.map((value) => ({ value, label: value }))}
            />
          </>
        }
        columns={[
          {
            key: 'unit',
            title: say.unit,
            fixed: true,
            width: 280,
            show: (row) => (
              <Link to={`/bo-tieu-chi/${row.id}`}>{row.unitName ?? row.id.slice(0, 8)}</Link>
            ),
            text: (row) => row.unitName ?? '',
          },
          {
            key: 'set',
            title: say.set,
            width: 280,
            show: (row) => names.get(row.set)?.[language] ?? row.title,
          },
          {
            key: 'period',
            title: say.period,
            width: 200,
            show: ({ period }) => `${day(period.from)} – ${day(period.to)}`,
          },
          {
            key: 'status',
            title: say.status,
            width: 260,
            show: (row) => <StatusTag table={ASSESSMENT_STATUS} code={row.status} />,
            text: (row) => statusOf(ASSESSMENT_STATUS, row.status),
          },
          { key: 'due', title: say.due, width: 130, show: (row) => day(row.due) },
          {
            key: 'answered',
            title: say.answered,
            width: 110,
            align: 'right',
            show: (row) => row.answered,
          },
          {
            key: 'result',
            title: say.result,
            width: 120,
            show: ({ result }) =>
              result ? fill(say.met, { met: result.met, asked: result.asked }) : '–',
          },
          { key: 'act', title: say.act, show: (row) => row.act?.number ?? '–' },
        ]}
      />
    </Page>
  );
}
