import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Council } from './council';
import { CONFLICT_WAY, POST } from './council-words';

const words = speaker({
  title: ['Lịch sử theo ngày hiệu lực', 'History by effective date'],
  founded: ['Thành lập theo {decision}', 'Founded by {decision}'],
  seated: ['{who}: {post}, theo {decision}', '{who}: {post}, by {decision}'],
  left: [
    '{who} thôi (hết ngày {last}), theo {decision}',
    '{who} left (after {last}), by {decision}',
  ],
  statute: [
    'Quy chế: thành viên có xung đột lợi ích {way} ({source})',
    'Statute: a member in conflict {way} ({source})',
  ],
  stood: ['{who} dự thay {member} đến hết {to}', '{who} stands in for {member} until {to}'],
  dissolved: ['Giải thể', 'Dissolved'],
});
interface Entry {
  on: string;
  text: string;
}

/** Everything that changed, by the day from which it holds; the newest first. */
export function CouncilHistory({ council }: { council: Council }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const paper = ({ number, date }: { number: string; date: string }): string =>
    `${number} (${day(date)})`;
  const position = (memberId: string): string =>
    council.members.find((seat) => seat.memberId === memberId)?.position ?? '–';
  const entries: Entry[] = [
    { on: council.from, text: fill(say.founded, { decision: paper(council.decision) }) },
    ...council.statutes.map(({ from, conflict, source }) => ({
      on: from,
      text: fill(say.statute, { way: nameOf(CONFLICT_WAY, conflict, language), source }),
    })),
    ...council.members.flatMap((seat): Entry[] => [
      {
        on: seat.from,
        text: fill(say.seated, {
          who: seat.position,
          post: nameOf(POST, seat.post, language),
          decision: paper(seat.decision),
        }),
      },
      ...(seat.to && seat.ended
        ? [
            {
              on: seat.to,
              text: fill(say.left, {
                who: seat.position,
                last: day(seat.to),
                decision: paper(seat.ended),
              }),
            },
          ]
        : []),
    ]),
    ...council.substitutions.map((one) => ({
      on: one.from,
      text: fill(say.stood, {
        who: one.position,
        member: position(one.memberId),
        to: day(one.to),
      }),
    })),
    ...(council.dissolvedOn ? [{ on: council.dissolvedOn, text: say.dissolved }] : []),
  ];
  const days = [...new Set(entries.map(({ on }) => on))].sort().reverse();
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <ol className="steps-line">
        {days.map((on) => (
          <li key={on}>
            <strong>{day(on)}</strong>
            {entries
              .filter((entry) => entry.on === on)
              .map(({ text }, i) => (
                <div key={i}>{text}</div>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
