import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Tag } from '../parts/tag';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Publicity, PublicComment } from './publicity';

const words = speaker({
  title: ['Ý kiến của người dân', "The people's comments"],
  none: ['Chưa có ý kiến nào.', 'No comments so far.'],
  about: ['về {name}', 'about {name}'],
  erased: ['(nội dung đã xóa theo yêu cầu)', '(erased on request)'],
  waits: ['Chưa xử lý', 'To be dealt with'],
  handle: ['Xử lý ý kiến', 'Deal with it'],
  finding: ['Kết luận', 'Finding'],
  reason: ['Đã xác minh thế nào', 'How it was looked into'],
  what: [
    'Kết luận được ghi vào nhật ký và quyết định kết quả công khai của hồ sơ “{name}”.',
    'The finding goes on record and decides what the publicity of “{name}” comes to.',
  ],
  private: [
    'Người góp ý chỉ lãnh đạo Ban xem được.',
    'Who commented is shown to the head of the board alone.',
  ],
});

/** What was said of each line; whoever waits longest comes first. */
export function CommentsCard({ list }: { list: Publicity }) {
  const say = useWords(words);
  const waiting = (one: PublicComment): number => (one.status === 'received' ? 0 : 1);
  const comments = [...list.comments].sort((a, b) => waiting(a) - waiting(b));
  return (
    <section className="card">
      <h2>
        {say.title} ({comments.length})
      </h2>
      <p className="quiet small">{say.private}</p>
      {comments.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {comments.map((one) => (
          <OneComment key={one.id} one={one} list={list} />
        ))}
      </ul>
    </section>
  );
}

function OneComment({ one, list }: { one: PublicComment; list: Publicity }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const name = list.lines.find((line) => line.dossierId === one.dossierId)?.subjectName ?? '–';
  const { commenter } = one;
  return (
    <li>
      <Tag colour={one.status === 'received' ? 'orange' : 'grey'}>
        {one.findingName?.[language] ?? say.waits}
      </Tag>{' '}
      <span className="quiet small">
        {day(one.receivedOn)}, {fill(say.about, { name })}
        {commenter &&
          ` – ${[commenter.name, commenter.phone, commenter.address].filter(Boolean).join(', ')}`}
      </span>
      <p className="long-text">{one.text ?? say.erased}</p>
      {one.status === 'received' && (
        <ActButton
          label={say.handle}
          title={`${say.handle}: ${name}`}
          consequence={fill(say.what, { name })}
          fields={[
            {
              ...{ name: 'finding', label: say.finding, type: 'select', required: true },
              options: list.findings.map((f) => ({ value: f.code, label: f.name[language] })),
            },
            { name: 'reason', label: say.reason, type: 'area', required: true },
          ]}
          run={(values) => command('/comments/{id}/handle', { id: one.id }, values, one.version)}
        />
      )}
    </li>
  );
}
