import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { Tag } from '../parts/tag';
import { points } from '../scoring/mark-text';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { ClusterYear } from './cluster';

const words = speaker({
  title: ['Bảng xếp hạng', 'Ranking'],
  none: [
    'Chưa xếp hạng. Xếp hạng khi việc chấm điểm đã kết luận và không còn kiến nghị.',
    'Not ranked yet: after the scoring is concluded and no dispute is open.',
  ],
  place: ['Hạng', 'Place'],
  member: ['Thành viên', 'Member'],
  total: ['Điểm', 'Points'],
  note: ['Ghi chú', 'Note'],
  slot: ['Suất', 'Slot'],
  tie: ['Bằng điểm, chưa phân định', 'Tie, not settled'],
  parted: ['bằng điểm, phân hạng theo {criterion}', 'a tie parted by {criterion}'],
  settled: ['phân định theo {reference}', 'settled by {reference}'],
  apart: [
    'Không được giao chỉ tiêu: xếp hạng riêng, không có suất',
    'Without targets: apart, no slot',
  ],
  passed: ['đã rút', 'passed over'],
});

/** Members by place, ties marked, those without targets in a list of their own. */
export function RankingCard({
  one,
  name,
  mayOpen,
}: {
  one: ClusterYear;
  name: (id: string) => string;
  /** May open anybody's scorecard; others only their own. */
  mayOpen: boolean;
}) {
  const say = useWords(words);
  const awards = useAwards();
  const { language } = useLanguage();
  const lists = [
    { key: 'main', rows: one.standings.filter(({ list }) => list === 'main') },
    { key: 'apart', rows: one.standings.filter(({ list }) => list !== 'main') },
  ];
  const noteOf = (row: ClusterYear['standings'][number]): string => {
    const act = one.settled.find(({ order }) => order.includes(row.subjectId));
    const notes = [
      act ? fill(say.settled, { reference: act.reference }) : '',
      row.partedBy
        ? fill(say.parted, {
            criterion: one.scoring?.criteria[row.partedBy]?.[language] ?? row.partedBy,
          })
        : '',
      one.passedOver.includes(row.subjectId) ? say.passed : '',
    ];
    return notes.filter(Boolean).join('; ');
  };
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {one.standings.length === 0 && <p className="quiet">{say.none}</p>}
      {lists
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, rows }) => (
          <div
            key={key}
            className="scrolls"
            tabIndex={0}
            role="region"
            aria-label={key === 'apart' ? say.apart : say.title}
          >
            {key === 'apart' && <h3>{say.apart}</h3>}
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col" className="n">
                    {say.place}
                  </th>
                  <th scope="col">{say.member}</th>
                  <th scope="col" className="n">
                    {say.total}
                  </th>
                  <th scope="col">{say.slot}</th>
                  <th scope="col">{say.note}</th>
                </tr>
              </thead>
              <tbody>
                {[...rows]
                  .sort((a, b) => a.place - b.place)
                  .map((row) => {
                    const { subjectId } = row;
                    const slot = one.slots.find((each) => each.subjectId === subjectId);
                    const mayRead = mayOpen || one.mine.includes(subjectId);
                    return (
                      <tr key={subjectId}>
                        <td className="n">{row.place}</td>
                        <td>
                          {mayRead && one.scoreRoundId ? (
                            <Link to={`/cham-diem/${one.scoreRoundId}/${subjectId}`}>
                              {name(subjectId)}
                            </Link>
                          ) : (
                            name(subjectId)
                          )}
                        </td>
                        <td className="n">{points(row.total)}</td>
                        <td>{slot ? awards.name(slot.award) : '–'}</td>
                        <td>
                          {one.ties.some((group) => group.includes(subjectId)) && (
                            <Tag colour="orange">{say.tie}</Tag>
                          )}{' '}
                          {noteOf(row)}
                        </td>
                      </tr>
                    );
                  })}
              </tbody>
            </table>
          </div>
        ))}
    </section>
  );
}
