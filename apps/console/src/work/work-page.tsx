import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, command, content } from '../api/client';
import type { components } from '../api/schema';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

type Item = components['schemas']['WorkItemDto'];
type Counts = components['schemas']['WorkItemCountsDto'];

const words = speaker({
  title: ['Việc cần làm', 'Work queue'],
  help: [
    'Nhận việc để người khác biết bạn đang làm; trả lại nếu không làm được.',
    'Claim an item so that others know you work on it; release what you cannot do.',
  ],
  all: ['Tất cả', 'All'],
  mine: ['Của tôi', 'Mine'],
  unclaimed: ['Chưa ai nhận', 'Unclaimed'],
  overdue: ['Quá hạn', 'Overdue'],
  task: ['Việc', 'Task'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức khen thưởng', 'Award'],
  unit: ['Đơn vị', 'Unit'],
  stage: ['Bước', 'Stage'],
  startBy: ['Bắt đầu trước', 'Start by'],
  finishBy: ['Xong trước', 'Finish by'],
  days: ['Số ngày ở bước này', 'Days in state'],
  holder: ['Người giữ', 'Held by'],
  claim: ['Nhận {n} việc', 'Claim {n}'],
  release: ['Trả lại {n} việc', 'Release {n}'],
  empty: ['Không có việc nào ở mục này.', 'Nothing here.'],
  late: ['quá hạn', 'overdue'],
  views: ['Mục', 'Views'],
  partly: ['{done} việc đã xong, {left} chưa: {why}', '{done} done, {left} not: {why}'],
});
const VIEWS = ['all', 'mine', 'unclaimed', 'overdue'] as const;

export default function WorkPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [view = 'all'] = useFilter('view');
  const [stage] = useFilter('stage');
  const [chosen, setChosen] = useState<string[]>([]);
  const counts = useQuery({
    queryKey: ['/work-items/counts'],
    queryFn: () => content<Counts>(api.GET('/api/v1/work-items/counts')),
  });
  const client = useQueryClient();
  const change = (to: 'claim' | 'release') => async (): Promise<void> => {
    const left: string[] = [];
    let why = '';
    for (const id of chosen)
      await command(`/work-items/${encodeURIComponent(id)}/${to}`).catch((error: Error) => {
        left.push(id);
        why = error.message;
      });
    setChosen(left);
    if (left.length === 0) return;
    await client.invalidateQueries();
    throw new Error(
      fill(say.partly, { done: chosen.length - left.length, left: left.length, why }),
    );
  };
  return (
    <Page title={say.title} help={say.help}>
      <div className="with-views">
        <nav className="views" aria-label={say.views}>
          {VIEWS.map((name) => (
            <Link
              key={name}
              to={`?view=${name}`}
              aria-current={view === name && !stage ? 'page' : undefined}
            >
              {say[name]} <span>{counts.data?.views[name] ?? ''}</span>
            </Link>
          ))}
          {counts.data?.stages
            .filter(({ total }) => total > 0)
            .map(({ code, total, ...label }) => (
              <Link
                key={code}
                to={`?stage=${code}`}
                aria-current={stage === code ? 'page' : undefined}
              >
                <span className="cap">{label[language]}</span> <span>{total}</span>
              </Link>
            ))}
        </nav>
        <ListTable<Item>
          name="work"
          path="/work-items"
          query={{ view, stage }}
          live
          savable
          rowKey={(item) => item.id}
          empty={say.empty}
          selection={{ chosen, choose: setChosen }}
          bar={
            chosen.length > 0 && (
              <>
                <ActButton
                  primary
                  label={fill(say.claim, { n: chosen.length })}
                  run={change('claim')}
                />
                <ActButton
                  label={fill(say.release, { n: chosen.length })}
                  run={change('release')}
                />
              </>
            )
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
              text: (item) => item.subjectName ?? item.matter ?? '',
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
              text: (item) => day(item.finishBy),
            },
            {
              key: 'days',
              title: say.days,
              width: 110,
              align: 'right',
              show: (item) => item.daysInState,
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

/** The thing an item is about: `<stream>~<kind>`, stream being `<kind of thing>:<id>`. */
function placeOf(item: Item): string {
  if (item.dossierId) return `/ho-so/${item.dossierId}`;
  const [stream = ''] = item.id.split('~');
  const [kind, id = ''] = stream.split(':');
  const folders: Record<string, string> = {
    dossier: '/ho-so',
    proposal: '/to-trinh',
    act: '/quyet-dinh',
    session: '/phien-hop',
    'council-session': '/phien-hop',
    submission: '/trinh-trung-uong',
    complaint: '/khieu-nai',
    denunciation: '/to-cao',
    opinion: '/xin-y-kien',
    publicity: '/cong-khai-danh-sach',
    comment: '/y-kien-nguoi-dan',
    'agency-list': '/doi-chieu',
    assessment: '/bo-tieu-chi',
  };
  return `${folders[kind ?? ''] ?? '/viec'}/${id}`;
}
