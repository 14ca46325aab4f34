import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { useWatched } from '../app/live';
import { useHolds } from '../app/session';
import { Loaded } from '../parts/loaded';
import { StatusTag } from '../parts/status-tag';
import { TRANSPORT } from '../words/codes';
import { moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Gói tin trên trục liên thông', 'Messages on the axis'],
  none: ['Chưa có gói tin nào.', 'No messages yet.'],
  out: ['Gửi đi', 'Out'],
  in: ['Nhận về', 'In'],
  tries: ['lần gửi', 'tries'],
  last: ['Lần gửi gần nhất', 'Last try'],
  open: ['tải gói tin', 'download'],
});
const KINDS: Record<string, readonly [string, string]> = {
  new: ['Trình mới', 'New package'],
  recall: ['Đề nghị lấy lại', 'Recall'],
  revoke: ['Thu hồi', 'Revocation'],
  update: ['Cập nhật', 'Update'],
  replace: ['Thay thế', 'Replacement'],
  status: ['Trạng thái', 'Status'],
  decision: ['Văn bản của Trung ương', 'Document of the centre'],
};

/** How the messages of one package travelled; what the centre thinks of it stands elsewhere. */
export function MessageList({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const holds = useHolds();
  const found = useQuery({
    queryKey: ['/submissions', id, 'messages'],
    queryFn: () => read('/submissions/{id}/messages', { id }),
    refetchInterval: useWatched(`submission:${id}`, 10_000),
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Loaded from={found}>
        {({ messages, attempts }) => (
          <>
            {messages.length === 0 && <p className="quiet">{say.none}</p>}
            <ul className="plain">
              {messages.map((one) => (
                <li key={one.messageId}>
                  {say[one.direction]} · {KINDS[one.kind]?.[language === 'vi' ? 0 : 1] ?? one.kind}{' '}
                  {one.said} {one.transport && <StatusTag table={TRANSPORT} code={one.transport} />}{' '}
                  {one.tries > 0 && `${one.tries} ${say.tries}`}{' '}
                  <span className="quiet small">{one.at && moment(one.at)}</span>{' '}
                  {holds('liaison') && (
                    <a href={`/api/v1/submissions/${id}/messages/${one.messageId}/content`}>
                      {say.open}
                    </a>
                  )}{' '}
                  <code className="hash">{one.sha256.slice(0, 12)}…</code>
                </li>
              ))}
            </ul>
            {attempts[0] && (
              <p className="quiet small">
                {say.last}: {moment(attempts[0].startedAt)} · {attempts[0].note}
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
