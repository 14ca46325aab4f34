import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { StatusTag } from '../parts/status-tag';
import { DOSSIER_STATUS, nameOf } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { EFFECT, type Matter } from './matter';

const words = speaker({
  title: ['Hồ sơ liên quan', 'Dossiers it is about'],
  notYet: ['chưa có tác động: chưa thụ lý', 'nothing yet: not taken on'],
  erased: ['(dữ liệu đã xóa)', '(data erased)'],
});

/** Who it is about, and what the matter does to each line: at most twenty. */
export function MatterLines({ matter }: { matter: Matter }) {
  const say = useWords(words);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <ul className="plain">
        {matter.dossierIds.map((id) => (
          <MatterLine key={id} id={id} effect={matter.effects[id]} />
        ))}
      </ul>
    </section>
  );
}

function MatterLine({ id, effect }: { id: string; effect: string | undefined }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const { data } = useQuery({
    queryKey: ['/dossiers', id],
    queryFn: () => read('/dossiers/{id}', { id }),
  });
  return (
    <li>
      <Link to={`/ho-so/${id}`}>{data ? (data.subjectName ?? say.erased) : id.slice(0, 8)}</Link>
      {data && (
        <>
          {' · '}
          {awards.name(data.state.grantedForm ?? data.state.award)}{' '}
          <StatusTag table={DOSSIER_STATUS} code={data.state.status} />
        </>
      )}
      {': '}
      {effect ? nameOf(EFFECT, effect, language) : say.notYet}
    </li>
  );
}
