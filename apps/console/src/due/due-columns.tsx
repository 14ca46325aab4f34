import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../app/session';
import type { ListColumn } from '../parts/list-table';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { DueRow } from './due';

const words = speaker({
  met: ['Đủ điều kiện', 'Eligible'],
  awaiting: ['Chờ cấp dưới quyết định', 'Awaiting below'],
  'short-by-one': ['Còn thiếu một mục', 'Short by one'],
  'not-enough-data': ['Chưa đủ dữ liệu', 'Not enough data'],
  subject: ['Đối tượng', 'Subject'],
  unit: ['Đơn vị', 'Unit'],
  award: ['Hình thức', 'Award'],
  standing: ['Tình trạng', 'Standing'],
  missing: ['Còn thiếu', 'Missing'],
  proposed: ['Đã đề nghị', 'Proposed'],
  missed: ['Bị bỏ sót', 'Missed'],
  open: ['xem hồ sơ', 'dossier'],
});
export const STANDINGS = ['met', 'awaiting', 'short-by-one', 'not-enough-data'] as const;

/** What each standing is called, for filters. */
export function useStandings(): { value: string; label: string }[] {
  const say = useWords(words);
  return STANDINGS.map((value) => ({ value, label: say[value] }));
}

/** Columns of those who are due, wherever they are listed. */
export function useDueColumns(): ListColumn<DueRow>[] {
  const say = useWords(words);
  const { language } = useLanguage();
  // The record of a subject is not for everybody who may see who is due.
  const opens = useHolds()('unit-clerk', 'unit-head', 'managing-unit', 'specialist', 'board-head');
  const name = (row: DueRow): ReactNode =>
    opens ? <Link to={`/doi-tuong/${row.subjectId}`}>{row.subjectName}</Link> : row.subjectName;
  const missing = (row: DueRow): string => row.missing.map((m) => m[language]).join('; ');
  const standing = (row: DueRow): string =>
    say[row.standing as (typeof STANDINGS)[number]] ?? row.standing;
  return [
    {
      ...{ key: 'subject', title: say.subject, fixed: true, width: 260 },
      show: name,
      text: (row) => row.subjectName ?? '',
    },
    { key: 'unit', title: say.unit, width: 200, show: (row) => row.unitName ?? '–' },
    { key: 'award', title: say.award, width: 250, show: (row) => row.awardName[language] },
    { key: 'standing', title: say.standing, width: 170, show: standing },
    {
      ...{ key: 'proposed', title: say.proposed, width: 120 },
      show: (row) =>
        row.dossierId ? (
          <Link to={`/ho-so/${row.dossierId}`}>{say.open}</Link>
        ) : row.missed ? (
          <strong className="late">{say.missed}</strong>
        ) : (
          '–'
        ),
      text: (row) => (row.dossierId ? say.proposed : row.missed ? say.missed : ''),
    },
    {
      ...{ key: 'missing', title: say.missing },
      show: (row) => (
        <div className="missing-cell" title={missing(row)}>
          {missing(row)}
        </div>
      ),
      text: missing,
    },
  ];
}
