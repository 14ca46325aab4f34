import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { usePaperNames } from '../papers/use-paper-names';
import { day, moment, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useDossierAt } from './at-moment';
import { Changes } from './changes';
import type { Dossier } from './dossier';
import { PART_NAMES, useShown } from './shown';

const words = speaker({
  title: ['Yêu cầu bổ sung, hạn {day}', 'A supplement is asked for by {day}'],
  late: ['đã quá hạn', 'overdue'],
  part: ['Mục cần sửa', 'Part to mend'],
  now: ['Đang ghi', 'As it stands'],
  papers: ['Giấy tờ cần nộp', 'Papers wanted'],
  paperHow: ['nộp ở mục Giấy tờ bên dưới', 'hand in under Papers below'],
  given: ['đã nộp', 'handed in'],
  supplemented: ['Đơn vị đã bổ sung lúc {time}', 'The unit supplemented at {time}'],
  before: ['Trước bổ sung', 'Before'],
  after: ['Sau bổ sung', 'After'],
});

/** What the unit was asked to mend, part by part; what is not named stays locked. */
export function ReturnCard({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const show = useShown();
  const names = usePaperNames(dossier.id);
  const { returned } = dossier.state;
  if (dossier.state.status !== 'returned' || !returned) return null;
  const texts = dossier.texts.map(({ body }) => body);
  const message = texts.findLast((body) => typeof body.message === 'string')?.message as string;
  const values: Record<string, unknown> = { ...dossier.state, ...Object.assign({}, ...texts) };
  const held = dossier.state.held ?? {};
  const given = new Set((returned.given ?? []).map((id) => held[id]?.kind));
  return (
    <section className="card asked">
      <h2>
        {fill(say.title, { day: day(returned.deadline) })}
        {returned.deadline < today() && <strong className="late"> ({say.late})</strong>}
      </h2>
      {message && <p className="long-text">{message}</p>}
      {returned.fields.length > 0 && (
        <dl className="facts">
          {returned.fields.map((field) => (
            <div key={field}>
              <dt>{PART_NAMES[field]?.[language === 'vi' ? 0 : 1] ?? field}</dt>
              <dd>{show(field, values[field])}</dd>
            </div>
          ))}
        </dl>
      )}
      {returned.papers.length > 0 && (
        <p>
          <strong>{say.papers}</strong> ({say.paperHow}):{' '}
          {returned.papers
            .map((kind) => `${names[kind] ?? kind}${given.has(kind) ? ` ✓ ${say.given}` : ''}`)
            .join(', ')}
        </p>
      )}
    </section>
  );
}

/** What the unit's answer changed, for whoever asked; until somebody decides upon it. */
export function SupplementCard({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const fresh = ['filed', 'checked'].includes(dossier.state.status);
  const query = { dossier: dossier.id, type: 'dossier.supplemented', order: 'desc', limit: 1 };
  const last = useQuery({
    queryKey: ['/audit', query, language],
    queryFn: () => read('/audit', { ...query, lang: language }),
    enabled: fresh && dossier.version > 3,
  });
  const event = last.data?.items[0];
  const names = usePaperNames(dossier.id);
  const before = useDossierAt(dossier.id, event && event.logIndex - 1);
  const after = useDossierAt(dossier.id, event?.logIndex);
  if (!fresh || !event || !before.data || !after.data) return null;
  return (
    <section className="card">
      <h2>{fill(say.supplemented, { time: moment(event.recordedAt) })}</h2>
      <Changes
        before={before.data}
        after={after.data}
        titles={[say.before, say.after]}
        only={PARTS}
        paperNames={names}
      />
    </section>
  );
}

/** What a unit can be asked for; its status and the like changed by the answer itself. */
const PARTS = [
  'award',
  'recipientKind',
  'positionClass',
  'meritFrom',
  'meritTo',
  'summary',
  'post',
  'held',
];
