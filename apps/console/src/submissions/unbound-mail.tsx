import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { PlainTable } from '../parts/plain-table';
import { ProblemAlert } from '../parts/problem-view';
import { moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Thư từ trục chưa gắn với gói nào', 'Mail of the axis that belongs to no package'],
  lead: [
    'Không có gì bị bỏ: thư được giữ nguyên theo mã băm để cán bộ đầu mối đối chiếu với nơi gửi.',
    'Nothing is dropped: each is kept under its hash for the liaison officer to clear up with the sender.',
  ],
  at: ['Nhận lúc', 'Received'],
  why: ['Vì sao', 'Why'],
  document: ['Mã văn bản', 'Document'],
  hash: ['Mã băm', 'Hash'],
  stranger: ['nói về văn bản không có trong hệ thống', 'about a document we do not know'],
  unreadable: ['không đọc được', 'unreadable'],
});

/** What came from the axis and belongs to no package; nothing is shown while there is none. */
export function UnboundMailCard() {
  const say = useWords(words);
  const found = useQuery({
    queryKey: ['/submissions', 'unbound-mail'],
    queryFn: () => read('/unbound-mail'),
  });
  if (found.error) return <ProblemAlert problem={found.error} />;
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="card">
      <h2>
        {say.title} ({items.length})
      </h2>
      <p className="quiet">{say.lead}</p>
      <PlainTable
        caption={say.title}
        file="thu-chua-gan"
        empty=""
        head={[say.at, say.why, say.document, say.hash]}
        rows={items.map(({ receivedAt, state, reason, documentId, sha256 }) => [
          moment(receivedAt),
          reason ? `${say[state]}: ${reason}` : say[state],
          documentId ?? '–',
          sha256?.slice(0, 12) ?? '–',
        ])}
      />
    </section>
  );
}
