import { command, commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { Phrase } from '../words/in-both';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { citationFields, citationOf, useCitation } from './citation';
import { AskSupplement } from './ask-supplement';
import type { Dossier } from './dossier';
import { options as optionsOf, REASONS } from './refusal';

const words = speaker({
  title: ['Thẩm định', 'Appraisal'],
  eligible: ['Đủ điều kiện', 'Eligible'],
  refuse: ['Không đủ điều kiện', 'Not eligible'],
  recall: ['Thu hồi kết quả thẩm định', 'Recall the appraisal'],
  reason: ['Lý do', 'Reason'],
  note: ['Ghi chú', 'Note'],
  noteWhy: [
    '(hệ thống chưa thấy đủ điều kiện: nêu vì sao vẫn đủ)',
    '(the system does not find the criteria met: say why they are)',
  ],
  found: [
    'Hệ thống tìm thấy, từ hồ sơ và sổ chỉ tiêu:',
    'Found in the record and the quota register:',
  ],
  quota: [
    'giới hạn {limit}, đã dùng {used}, đang đề nghị {proposed}',
    'limit {limit}, used {used}, proposed {proposed}',
  ],
  unverified: ['; chưa xác nhận', '; unconfirmed'],
});

/** The right half of the split view: what the specialist decides, beside what it rests on. */
export function Appraisal({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const cite = useCitation();
  const n = language === 'vi' ? 0 : 1;
  const options = (table: Record<string, Phrase>) => optionsOf(table, n);
  const causes = dossier.causes ?? [];
  const send = commands('/dossiers/{id}', { id: dossier.id }, dossier.version);
  // What the dossier was checked under decides whether a text must be named, not today's law.
  const sure = dossier.state.check?.basisVerified === true && !dossier.basis?.law?.provisional;
  // Against the verdict of the check an officer says why.
  const unmet = dossier.state.check?.verdict === 'not-met';
  const citation = sure ? [] : citationFields(cite);
  if (dossier.state.status === 'eligible')
    return (
      <section className="card">
        <h2>{say.title}</h2>
        <div className="page-actions">
          <ActButton label={say.recall} run={() => send('recall-appraisal', {})} />
          <AskSupplement dossier={dossier} />
        </div>
      </section>
    );
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <div className="page-actions">
        <ActButton
          primary
          undo={() => command('/dossiers/{id}/recall-appraisal', { id: dossier.id })}
          label={say.eligible}
          fields={[
            ...citation,
            {
              name: 'note',
              label: say.note,
              type: 'area',
              ...(unmet ? { required: true, help: say.noteWhy } : {}),
            },
          ]}
          run={({ note, ...cited }) =>
            send('appraise', {
              result: 'eligible',
              ...(note ? { note } : {}),
              ...citationOf(cited),
            })
          }
        />
        <AskSupplement dossier={dossier} />
        <ActButton
          final
          label={say.refuse}
          consequence={
            causes.length > 0 && (
              <>
                <p>{say.found}</p>
                <ul className="plain">
                  {causes.map(({ cause, source, verified, facts }, i) => (
                    <li key={i}>
                      {REASONS[cause]?.[n] ?? cause}
                      {'limit' in facts && `: ${fill(say.quota, facts as Record<string, number>)}`}
                      {source && ` (${source}${verified ? '' : say.unverified})`}
                    </li>
                  ))}
                </ul>
              </>
            )
          }
          fields={[
            {
              name: 'reason',
              label: say.reason,
              type: 'select',
              required: true,
              options: options(REASONS),
              initial: causes[0]?.cause ?? '',
            },
            { name: 'note', label: say.note, type: 'area', required: true },
            ...citation,
          ]}
          run={({ reason, note, ...cited }) =>
            send('appraise', { result: 'not-eligible', reason, note, ...citationOf(cited) })
          }
        />
      </div>
    </section>
  );
}
