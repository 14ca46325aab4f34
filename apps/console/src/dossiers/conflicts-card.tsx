import { Link } from 'react-router';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { StatusTag } from '../parts/status-tag';
import { DOSSIER_STATUS } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Dossier, DuplicateOf } from './dossier';

const words = speaker({
  title: ['Trùng lặp và cảnh báo', 'Conflicts and warnings'],
  none: ['Không thấy hồ sơ trùng, không có cảnh báo.', 'No duplicate, no warning.'],
  twin: [
    'Cùng người, cùng hình thức, cùng thời gian: hồ sơ của {unit}',
    'The same case was proposed by {unit}',
  ],
  open: ['mở hồ sơ kia', 'open the other'],
  settle: ['Xử lý trùng', 'Settle'],
  settleWhat: [
    'Một trong hai hồ sơ được xét tiếp, hồ sơ kia ra khỏi danh sách; cả hai đơn vị được báo.',
    'One of the two goes on, the other leaves; both units are told.',
  ],
  keep: ['Giữ hồ sơ', 'Keep'],
  this: ['Hồ sơ này', 'This one'],
  other: ['Hồ sơ kia', 'The other one'],
  both: ['Cả hai: là hai trường hợp khác nhau', 'Both: they are two cases after all'],
  note: ['Ghi chú', 'Note'],
});

interface Props {
  dossier: Dossier;
  mayAct: boolean;
}

/** What stands against this line besides its criteria: twins elsewhere, and what guards warn of. */
export function ConflictsCard({ dossier, mayAct }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { duplicates = [], warnings = [] } = dossier;
  const unsettled = mayAct && dossier.state.status === 'checked';
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {duplicates.length + warnings.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {duplicates.map((twin) => (
          <li key={twin.id}>
            {fill(say.twin, { unit: twin.unitName ?? '–' })}{' '}
            <StatusTag table={DOSSIER_STATUS} code={twin.status} />{' '}
            {mayAct && <Link to={`/ho-so/${twin.id}`}>{say.open}</Link>}
            {unsettled && <Settle dossier={dossier} twin={twin} />}
          </li>
        ))}
        {warnings.map(({ message }) => (
          <li key={message.en}>{message[language]}</li>
        ))}
      </ul>
    </section>
  );
}

function Settle({ dossier, twin }: { dossier: Dossier; twin: DuplicateOf }) {
  const say = useWords(words);
  return (
    <ActButton
      final
      label={say.settle}
      consequence={say.settleWhat}
      fields={[
        {
          ...{ name: 'keep', label: say.keep, type: 'select', required: true },
          options: [
            { value: 'this', label: say.this },
            { value: 'other', label: `${say.other} (${twin.unitName ?? '–'})` },
            { value: 'both', label: say.both },
          ],
        },
        { name: 'note', label: say.note, type: 'area', required: true },
      ]}
      run={({ keep, note }) =>
        command(
          '/dossiers/{id}/settle-duplicate',
          { id: dossier.id },
          { otherId: twin.id, keep, note },
          dossier.version,
        )
      }
    />
  );
}
