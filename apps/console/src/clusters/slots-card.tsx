import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { StatusTag } from '../parts/status-tag';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { SLOT_STATUS, type ClusterYear } from './cluster';

const words = speaker({
  title: ['Suất đề nghị khen thưởng', 'Award slots'],
  none: [
    'Chưa xác định suất. Xác định sau hội nghị tổng kết, theo quy định suất của năm.',
    'No slots yet: they are allotted after the closing conference, by the plan of the year.',
  ],
  source: ['Căn cứ', 'Source'],
  unverified: ['chưa đối chiếu', 'not verified'],
  cited: ['văn bản đã cầm trong tay: {document}', 'text in hand: {document}'],
  place: ['Hạng', 'Place'],
  member: ['Thành viên', 'Member'],
  award: ['Hình thức', 'Award'],
  status: ['Tình trạng', 'Status'],
  line: ['Hồ sơ', 'Dossier'],
  open: ['mở hồ sơ', 'open'],
});

/** Slots with how far each has come; the status is that of the line that uses it. */
export function SlotsCard({ one, name }: { one: ClusterYear; name: (id: string) => string }) {
  const say = useWords(words);
  const awards = useAwards();
  const { basis, slots } = one;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {!basis && <p className="quiet">{say.none}</p>}
      {basis && (
        <p className="quiet">
          {say.source}: {basis.source}
          {basis.verified ? '' : ` (${say.unverified})`}
          {basis.cited && `; ${say.cited.replace('{document}', basis.cited.document)}`}
        </p>
      )}
      {slots.length > 0 && (
        <div className="scrolls" tabIndex={0} role="region" aria-label={say.title}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col" className="n">
                  {say.place}
                </th>
                <th scope="col">{say.member}</th>
                <th scope="col">{say.award}</th>
                <th scope="col">{say.status}</th>
                <th scope="col">{say.line}</th>
              </tr>
            </thead>
            <tbody>
              {slots.map((slot) => (
                <tr key={slot.place}>
                  <td className="n">{slot.place}</td>
                  <td>{name(slot.subjectId)}</td>
                  <td>{awards.name(slot.award)}</td>
                  <td>
                    <StatusTag table={SLOT_STATUS} code={slot.status} />
                  </td>
                  <td>
                    {slot.dossierId ? <Link to={`/ho-so/${slot.dossierId}`}>{say.open}</Link> : '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
