import { Link } from 'react-router';
import { StatusTag } from '../parts/status-tag';
import { ACT_KIND, ACT_STATUS, nameOf } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ChangeAct } from './change-act';
import { OF_DECISIONS, OF_LETTERS, TO_THE_CENTRE, type ChangeKind } from './change-kinds';
import type { Decision } from './decision';
import { useHands } from './use-hands';

const words = speaker({
  title: ['Văn bản về văn bản này', 'Acts about this one'],
  none: ['Chưa có văn bản nào sau văn bản này.', 'No later act.'],
  choose: [
    'Chọn đối tượng trong danh sách bên dưới, rồi chọn loại văn bản.',
    'Choose lines in the list below, then the kind of act.',
  ],
});

/** An act that is out changes only by another one: what there is, and what can be drafted. */
export function ChangesCard({ act, chosen }: { act: Decision; chosen: string[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const hands = useHands();
  if (act.status !== 'promulgated') return null;
  const own = hands.does('draft', act.issuer);
  // Whoever decided changes it; the province above may only stop its effect (Law 2022 Art. 93(8)).
  const kinds = own
    ? kindsFor(act)
    : hands.does('draft')
      ? kindsFor(act).filter(({ kind }) => STOPS.includes(kind))
      : [];
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {act.laterActs.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {act.laterActs.map((later) => (
          <li key={later.id}>
            <Link to={`/quyet-dinh/${later.id}`}>
              {nameOf(ACT_KIND, later.actKind, language)} {later.number ?? ''}
            </Link>{' '}
            <StatusTag table={ACT_STATUS} code={later.status} />{' '}
            <span className="quiet">{later.title}</span>
          </li>
        ))}
      </ul>
      {kinds.length > 0 && (
        <>
          <p className="quiet">{say.choose}</p>
          <div className="page-actions">
            {kinds.map((kind) => (
              <ChangeAct
                key={kind.code}
                act={act}
                of={kind}
                issuer={own ? act.issuer : undefined}
                chosen={chosen.filter((id) => fits(kind, act, id))}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const STOPS = ['suspension', 'resumption'];

/** Acts about acts are themselves not changed here; the first one is. */
function kindsFor({ actKind, asks, lines }: Decision): readonly ChangeKind[] {
  if (actKind === 'granting') return OF_DECISIONS;
  if (actKind !== 'submission-letter' || asks) return [];
  const waits = lines.items.some(({ status }) => status === 'submitted');
  return waits ? OF_LETTERS : TO_THE_CENTRE;
}

const NEEDS: Record<string, readonly string[]> = {
  suspension: ['granted'],
  resumption: ['suspended'],
  'ask-restore': ['stripped'],
  'letter-correction': ['submitted'],
};

/** Lines in another state than the act needs are left out, so the number on the form is true. */
function fits({ code }: ChangeKind, { lines }: Decision, id: string): boolean {
  const line = lines.items.find(({ dossierId }) => dossierId === id);
  return line === undefined || (NEEDS[code] ?? ['granted', 'suspended']).includes(line.status);
}
