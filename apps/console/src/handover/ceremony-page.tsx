import type { Answer } from '../api/answers';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { WideTable } from '../parts/wide-table';
import { Waiting } from '../parts/waiting';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CeremonyActs } from './ceremony-acts';
import { CEREMONY_STATUS, HANDOVER_STATUS, itemsText } from './objects';

const words = speaker({
  on: ['Ngày', 'Day'],
  place: ['Nơi tổ chức', 'Place'],
  paper: ['Văn bản phê duyệt', 'Approved by'],
  status: ['Trạng thái', 'Status'],
  lines: ['Danh sách trao tặng', 'The list'],
  subject: ['Người, tập thể được tặng', 'Recipient'],
  award: ['Hình thức', 'Award'],
  handed: ['Đã trao', 'Handed over'],
  empty: [
    'Danh sách chưa có ai. Bấm “Đưa quyết định vào danh sách”.',
    'The list is empty. Use “Put a decision on the list”.',
  ],
  more: ['Xem thêm', 'Show more'],
});

export type CeremonyLine = Answer<'/ceremonies/{id}'>['lines']['items'][number];
export type CeremonyDetail = Answer<'/ceremonies/{id}'>;

/** One ceremony: its list, who has received, and what comes next. */
export default function CeremonyPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const awards = useAwards();
  const runs = useHolds()('specialist', 'board-head', 'office');
  const [chosen, setChosen] = useState<string[]>([]);
  const found = useInfiniteQuery({
    queryKey: ['/ceremonies', id],
    queryFn: ({ pageParam }) => read('/ceremonies/{id}', { id, limit: 200, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.lines.nextCursor,
  });
  if (!found.data) return found.error ? <ProblemPage problem={found.error} /> : <Waiting />;
  const ceremony = found.data.pages[0]!;
  const lines = found.data.pages.flatMap((page) => page.lines.items);
  const open = lines.filter(({ status }) => status === 'listed').map((line) => line.dossierId);
  return (
    <Page
      title={ceremony.title}
      actions={
        runs && (
          <CeremonyActs
            ceremony={ceremony}
            chosen={chosen.filter((one) => open.includes(one))}
            done={() => setChosen([])}
          />
        )
      }
    >
      <section className="card">
        <Facts
          of={[
            [say.on, day(ceremony.on)],
            [say.place, ceremony.place],
            [say.paper, ceremony.reference ?? '–'],
            [say.status, <StatusTag key="s" table={CEREMONY_STATUS} code={ceremony.status} />],
          ]}
        />
      </section>
      <section className="part">
        <h2>
          {say.lines} ({lines.length}
          {found.hasNextPage ? '+' : ''})
        </h2>
        <WideTable<CeremonyLine>
          name="ceremony-lines"
          rows={lines}
          rowKey={(line) => line.dossierId}
          empty={say.empty}
          {...(runs
            ? {
                selection: {
                  ...{ chosen, choose: setChosen },
                  may: ({ status }: CeremonyLine) => status === 'listed',
                },
              }
            : {})}
          columns={[
            {
              ...{ key: 'subject', title: say.subject, width: 300, fixed: true },
              show: (line) => (
                <Link to={`/trao-tang/ho-so/${line.dossierId}`}>{line.subjectName ?? '–'}</Link>
              ),
              text: (line) => line.subjectName ?? '',
            },
            {
              ...{ key: 'award', title: say.award, width: 280 },
              show: (line) => awards.name(line.award),
            },
            {
              ...{ key: 'status', title: say.status, width: 220 },
              show: (line) => <StatusTag table={HANDOVER_STATUS} code={line.status} />,
              text: (line) => statusOf(HANDOVER_STATUS, line.status),
            },
            {
              ...{ key: 'handed', title: say.handed },
              show: ({ handings }) =>
                handings
                  .map(({ on, items }) => `${day(on)}: ${itemsText(items, language)}`)
                  .join(' · '),
            },
          ]}
        />
        {found.hasNextPage && (
          <Button block className="more" onClick={() => void found.fetchNextPage()}>
            {say.more}
          </Button>
        )}
      </section>
    </Page>
  );
}
