import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CommentsCard } from './comments-card';
import { Standing } from './publicity-lists-page';

const words = speaker({
  status: ['Tình trạng', 'Status'],
  from: ['Từ ngày', 'From'],
  until: ['Đến hết ngày', 'Until'],
  closedOn: ['Kết thúc ngày', 'Closed on'],
  place: ['Nơi công khai', 'Where'],
  comments: ['Ý kiến nhận được', 'Comments'],
  close: ['Kết thúc công khai', 'Close the list'],
  closeWhat: [
    'Danh sách được gỡ; kết quả của {n} hồ sơ được tính từ các ý kiến đã xử lý và hồ sơ chuyển sang bước sau.',
    'The list is taken down; what {n} dossiers came to follows from the comments dealt with.',
  ],
  runs: [
    'Kết thúc được từ sau ngày {day}, khi mọi ý kiến đã được xử lý.',
    'It can be closed after {day}, once every comment is dealt with.',
  ],
  left: [
    'Còn {n} ý kiến chưa xử lý; xử lý hết mới kết thúc được.',
    '{n} comments are still to be dealt with before the list can be closed.',
  ],
  lines: ['Hồ sơ công khai', 'Published dossiers'],
  noOutcome: ['chưa có kết quả', 'no outcome yet'],
  public: ['Xem trang công khai', 'See the public page'],
});

/** One list that hangs out: what was said of it, and what it came to. */
export default function PublicityPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const board = useHolds()('specialist', 'board-head');
  const found = useQuery({
    queryKey: ['/publicity', id],
    queryFn: () => read('/publicity/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(list) => {
        const left = list.comments.filter(({ status }) => status === 'received').length;
        const over = list.until < today();
        const open = list.status === 'open';
        return (
          <Page
            title={list.title}
            actions={
              open && (
                <>
                  <a className="button-link" href="/cong-khai">
                    {say.public}
                  </a>
                  {board && (
                    <ActButton
                      final
                      label={say.close}
                      disabled={!over || left > 0}
                      consequence={fill(say.closeWhat, { n: list.lines.length })}
                      run={() => command('/publicity/{id}/close', { id }, {}, list.version)}
                    />
                  )}
                </>
              )
            }
          >
            {board && open && (left > 0 || !over) && (
              <Alert
                className="problem"
                type="info"
                showIcon
                title={
                  left > 0 ? fill(say.left, { n: left }) : fill(say.runs, { day: day(list.until) })
                }
              />
            )}
            <section className="card">
              <Facts
                of={[
                  [say.status, <Standing key="standing" row={list} />],
                  [say.from, day(list.openedOn)],
                  [say.until, day(list.until)],
                  ...(list.closedOn ? [[say.closedOn, day(list.closedOn)] as const] : []),
                  ...(list.place ? [[say.place, list.place] as const] : []),
                  ...(board ? [[say.comments, list.comments.length] as const] : []),
                ]}
              />
            </section>
            {board && <CommentsCard list={list} />}
            <section className="card">
              <h2>
                {say.lines} ({list.lines.length})
              </h2>
              <ul className="plain">
                {list.lines.map((line) => (
                  <li key={line.dossierId}>
                    <Link to={`/ho-so/${line.dossierId}`}>
                      {line.subjectName ?? line.dossierId.slice(0, 8)}
                    </Link>{' '}
                    <span className="quiet">
                      · {line.awardName[language]} · {line.unitName ?? '–'}
                    </span>{' '}
                    <Tag colour={line.answerName ? 'green' : 'grey'}>
                      {line.answerName?.[language] ?? say.noOutcome}
                    </Tag>
                  </li>
                ))}
              </ul>
            </section>
          </Page>
        );
      }}
    </Loaded>
  );
}
