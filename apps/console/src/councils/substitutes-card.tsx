import { speaker, fill } from '../words/in-both';
import { day, today } from '../words/dates';
import { useWords } from '../words/language';
import { Tag } from '../parts/tag';
import type { Council } from './council';

const words = speaker({
  title: ['Người dự thay, uỷ quyền', 'Substitutes'],
  none: [
    'Chưa cử ai dự thay. Cử ở cột Thao tác của danh sách, theo văn bản uỷ quyền có thời hạn.',
    'None named. They are named in the roster above, by a paper and for a time.',
  ],
  noneSeen: ['Chưa cử ai dự thay.', 'None named.'],
  of: ['{who} dự thay {member}', '{who} for {member}'],
  time: [
    'từ {from} đến hết {to}, văn bản {number} ngày {day}',
    '{from} to {to}, by {number}, {day}',
  ],
  now: ['đang hiệu lực', 'in force'],
  over: ['đã hết', 'over'],
  later: ['sắp tới', 'to come'],
  noAccount: ['không có tài khoản', 'no account'],
});

/** Who stands in for whom, with dates; whether a substitute votes is the statute's affair. */
export function SubstitutesCard({ council, may }: { council: Council; may: boolean }) {
  const say = useWords(words);
  const { substitutions, members, names } = council;
  const memberOf = (memberId: string): string =>
    members.find((seat) => seat.memberId === memberId)?.position ?? '–';
  const newest = [...substitutions].sort((a, b) => (a.from < b.from ? 1 : -1));
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {newest.length === 0 && <p className="quiet">{may ? say.none : say.noneSeen}</p>}
      <ul className="plain">
        {newest.map((one) => (
          <li key={one.substitutionId}>
            <strong>{fill(say.of, { who: one.position, member: memberOf(one.memberId) })}</strong>{' '}
            {state(one)}
            <div className="quiet small">
              {fill(say.time, {
                from: day(one.from),
                to: day(one.to),
                number: one.document.number,
                day: day(one.document.date),
              })}
              {' · '}
              {one.accountId ? (names[one.accountId] ?? '–') : say.noAccount}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );

  function state({ from, to }: { from: string; to: string }) {
    const on = today();
    if (to < on) return <Tag>{say.over}</Tag>;
    return from > on ? <Tag colour="orange">{say.later}</Tag> : <Tag colour="green">{say.now}</Tag>;
  }
}
