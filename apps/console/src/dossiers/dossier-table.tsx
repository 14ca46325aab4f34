import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { ListTable } from '../parts/list-table';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { DOSSIER_STATUS, nameOf, RECIPIENT, RESULT, STAGE } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { DossierRow } from './dossier';

const words = speaker({
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức đề nghị', 'Award'],
  unit: ['Đơn vị', 'Unit'],
  kind: ['Loại đối tượng', 'Recipient'],
  status: ['Trạng thái', 'Status'],
  stage: ['Bước', 'Stage'],
  merit: ['Thành tích năm', 'Merit year'],
  criteria: ['Điều kiện', 'Eligibility'],
  proposed: ['Ngày đề nghị', 'Proposed'],
  decision: ['Quyết định', 'Decision'],
  empty: ['Không có hồ sơ nào khớp.', 'No dossiers match.'],
});

interface Props {
  name: string;
  query: Record<string, unknown>;
  bar?: ReactNode;
  selection?: { chosen: string[]; choose: (keys: string[], rows: DossierRow[]) => void };
}

/** Dossiers as officers list them, wherever they are listed. */
export function DossierTable({ name, query, bar, selection }: Props) {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const awards = useAwards();
  return (
    <ListTable
      name={name}
      path="/dossiers"
      savable={name === 'dossiers'}
      query={query}
      rowKey={(row) => row.id}
      empty={say.empty}
      bar={bar}
      {...(selection ? { selection } : {})}
      columns={[
        {
          key: 'subject',
          title: say.subject,
          fixed: true,
          width: 250,
          show: (row) => (
            <Link to={`/ho-so/${row.id}`}>{row.subjectName ?? row.id.slice(0, 8)}</Link>
          ),
          text: (row) => row.subjectName ?? '',
        },
        {
          key: 'award',
          title: say.award,
          width: 230,
          show: (row) => awards.name(row.grantedForm ?? row.award),
        },
        { key: 'unit', title: say.unit, width: 200, show: (row) => row.unitName ?? '–' },
        {
          key: 'kind',
          title: say.kind,
          extra: true,
          show: (row) => nameOf(RECIPIENT, row.recipientKind, language),
        },
        {
          key: 'status',
          title: say.status,
          width: 230,
          show: (row) => <StatusTag table={DOSSIER_STATUS} code={row.status} level={row.level} />,
          text: (row) => statusOf(DOSSIER_STATUS, row.status, { level: row.level }),
        },
        {
          key: 'stage',
          title: say.stage,
          extra: true,
          show: (row) => nameOf(STAGE, row.stage, language),
        },
        { key: 'merit', title: say.merit, width: 120, show: (row) => row.meritTo.slice(0, 4) },
        {
          key: 'criteria',
          title: say.criteria,
          width: 150,
          show: (row) => <StatusTag table={RESULT} code={row.eligibility?.result} />,
          text: (row) => statusOf(RESULT, row.eligibility?.result),
        },
        { key: 'proposed', title: say.proposed, width: 120, show: (row) => day(row.proposedOn) },
        {
          key: 'decision',
          title: say.decision,
          width: 140,
          show: (row) => row.decisionNumber ?? '–',
        },
      ]}
    />
  );
}
