import { Button } from 'antd';
import { Link } from 'react-router';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { useQuery } from '@tanstack/react-query';
import { count, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { placeOf } from './notice';
import { useMarkRead } from './use-mark-read';
import { ProblemAlert } from '../parts/problem-view';

const words = speaker({
  title: ['Thông báo', 'Notices'],
  help: [
    'Việc liên quan đến bạn: có gì mới, vì sao, và xem ở đâu.',
    'What concerns you: what is new, why, and where to look.',
  ],
  what: ['Nội dung', 'What'],
  when: ['Lúc', 'When'],
  state: ['Trạng thái', 'State'],
  unread: ['Chưa đọc', 'Unread'],
  read: ['Đã đọc', 'Read'],
  markOne: ['Đánh dấu đã đọc', 'Mark as read'],
  markThis: ['Đánh dấu đã đọc: {what}', 'Mark as read: {what}'],
  readWhat: [
    '{n} thông báo chưa đọc được đánh dấu đã đọc; việc cần làm không đổi.',
    '{n} unread notices are marked as read; what you have to do stays.',
  ],
  readAll: ['Đánh dấu đã đọc tất cả', 'Mark all as read'],
  empty: ['Không có thông báo nào.', 'No notices.'],
  show: ['Hiện', 'Show'],
});

export default function NoticesPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [unread, chooseUnread] = useFilter('unread');
  // The bell asks the very same; it is asked once.
  const unreadCount = useQuery({
    queryKey: ['/notices/count'],
    queryFn: () => read('/notices/count'),
  }).data?.unread;
  const markRead = useMarkRead();
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <ActButton
          label={say.readAll}
          disabled={unreadCount === 0}
          consequence={fill(say.readWhat, { n: count(unreadCount ?? 0) })}
          run={() => command('/notices/read-all', {})}
        />
      }
    >
      <ProblemAlert problem={markRead.error} />
      <ListTable
        name="notices"
        path="/notices"
        query={{ unread }}
        rowKey={(notice) => String(notice.id)}
        empty={say.empty}
        bar={
          <Choice
            label={say.show}
            value={unread}
            choose={chooseUnread}
            options={[{ value: 'true', label: say.unread }]}
          />
        }
        columns={[
          {
            key: 'what',
            title: say.what,
            show: (notice) => {
              const to = placeOf(notice);
              const text = notice.read ? notice.text[language] : <b>{notice.text[language]}</b>;
              return to ? (
                <Link to={to} onClick={() => markRead.mutate(notice.id)}>
                  {text}
                </Link>
              ) : (
                text
              );
            },
            text: (notice) => notice.text[language],
          },
          { key: 'when', title: say.when, width: 150, show: (notice) => moment(notice.lastAt) },
          {
            key: 'state',
            title: say.state,
            width: 170,
            show: (notice) =>
              notice.read ? (
                say.read
              ) : (
                <Button
                  size="small"
                  aria-label={fill(say.markThis, { what: notice.text[language] })}
                  onClick={() => markRead.mutate(notice.id)}
                >
                  {say.markOne}
                </Button>
              ),
            text: (notice) => (notice.read ? say.read : say.unread),
          },
        ]}
      />
    </Page>
  );
}
