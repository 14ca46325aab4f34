import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Letter } from './proposal';

const words = speaker({
  grade: ['Ghi mức xác thực', 'Grade the report'],
  what: [
    'Quyết định này do nơi khác ban hành và đơn vị báo cáo. Mức xác thực áp dụng cho mọi dòng của báo cáo và chỉ tăng, không giảm.',
    'Somebody else issued this decision and the unit reported it. The grade holds for all its lines and only grows.',
  ],
  level: ['Mức', 'Grade'],
  scan: ['Đã đối chiếu bản quét', 'Checked against the scan'],
  issuer: ['Nơi ban hành xác nhận', 'Confirmed by the issuer'],
  reference: ['Số văn bản xác nhận của nơi ban hành', 'The issuer’s letter'],
  help: ['(bắt buộc khi nơi ban hành xác nhận)', '(needed when the issuer confirmed)'],
});

/** How well a reported decision is known; said by the standing body, for all its lines at once. */
export function GradeReport({ letter }: { letter: Letter }) {
  const say = useWords(words);
  const board = useHolds()('specialist', 'board-head');
  const { source, status, grade = 'declared' } = letter;
  if (!board || source !== 'reported' || status !== 'filed' || grade === 'confirmed') return null;
  const higher = [
    ...(grade === 'declared' ? [{ value: 'scan-checked', label: say.scan }] : []),
    { value: 'confirmed', label: say.issuer },
  ];
  return (
    <ActButton
      label={say.grade}
      consequence={say.what}
      fields={[
        {
          ...{ name: 'grade', label: say.level, type: 'select', required: true },
          options: higher,
        },
        { name: 'reference', label: say.reference, help: say.help },
      ]}
      run={({ grade: level, reference }) =>
        command(
          '/proposals/{id}/grade-report',
          { id: letter.id },
          { grade: level, ...(reference ? { reference } : {}) },
          letter.version,
        )
      }
    />
  );
}
