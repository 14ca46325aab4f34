import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { may, type Dossier } from './dossier';

const words = speaker({
  refuse: ['Không công nhận báo cáo', 'Refuse the report'],
  what: [
    'Khen thưởng này do nơi khác quyết định và đơn vị báo cáo. Không công nhận thì không còn được tính vào quá trình của người này; các dòng khác của cùng báo cáo giữ nguyên.',
    'Somebody else decided this award and the unit reported it. Refused, it counts no more in the record; the other lines of the report stay.',
  ],
  reason: ['Lý do', 'Reason'],
});

/** One line of a reported decision is not taken for true; the standing body's alone. */
export function RefuseReport({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { state } = dossier;
  if (state.source !== 'reported' || state.status !== 'granted' || !may(dossier, 'refuse-report'))
    return null;
  return (
    <ActButton
      final
      label={say.refuse}
      consequence={say.what}
      fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
      run={({ reason }) =>
        command('/dossiers/{id}/refuse-report', { id: dossier.id }, { reason }, dossier.version)
      }
    />
  );
}
