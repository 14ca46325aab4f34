import type { CommendationKind, Level } from '../catalogue/vocabulary.js';
import type { PaperRef } from '../dossier/paper.js';
import type { RecordSource } from '../dossier/vocabulary.js';
import type { DomainEvent } from '../log/event.js';
import type { OutsideDecision, ReportGrade } from './outside.js';
import type { EventRegistry } from '../log/event-registry.js';

/** Signer's name and the reason for late filing stand in the private parts. */
export interface ProposalEventData {
  'proposal.drafted': {
    roundId?: string;
    unitId: string;
    unitLine: string[];
    kind: CommendationKind;
    level: Level;
    letter: { number: string; date: string };
    source: RecordSource;
    outside?: OutsideDecision;
  };
  'proposal.letter-amended': { letter: { number: string; date: string } };
  'proposal.paper-attached': { paper: PaperRef };
  'proposal.presented': { lineCount: number };
  'proposal.filed': { filedOn: string; lineCount: number; lineSetHash: string; late?: boolean };
  /** The issuer's letter, if any, stands in the private part. */
  'proposal.report-graded': { grade: ReportGrade };
  'proposal.withdrawn': { wasFiled: boolean };
  /** `from` is the unit whose letter it was. */
  'proposal.handed-over': {
    lineageId: string;
    effectiveOn: string;
    from: string;
    unitId: string;
    unitLine: string[];
  };
}

export type ProposalEvent = {
  [K in keyof ProposalEventData]: DomainEvent<K, ProposalEventData[K]>;
}[keyof ProposalEventData];

export const proposalEvents = {
  'proposal.drafted': {
    schema: 1,
    vi: 'Lập tờ trình {letter}',
    en: 'Drafted proposal {letter}',
  },
  'proposal.letter-amended': {
    schema: 1,
    vi: 'Sửa số, ngày tờ trình: {letter}',
    en: 'Amended the letter: {letter}',
  },
  'proposal.paper-attached': { schema: 1, vi: 'Đính kèm {paper}', en: 'Attached {paper}' },
  'proposal.presented': {
    schema: 1,
    vi: 'Trình thủ trưởng đơn vị duyệt ({lineCount} hồ sơ)',
    en: 'Presented to the head of the unit ({lineCount} lines)',
  },
  'proposal.filed': {
    schema: 1,
    vi: 'Gửi tờ trình ngày {filedOn} ({lineCount} hồ sơ)',
    en: 'Filed on {filedOn} ({lineCount} lines)',
  },
  'proposal.handed-over': {
    schema: 1,
    vi: 'Chuyển tờ trình của {from} sang {unitId} do sắp xếp tổ chức, từ ngày {effectiveOn}',
    en: 'Letter of {from} handed over to {unitId} by a change of organisation from {effectiveOn}',
  },
  'proposal.report-graded': {
    schema: 1,
    vi: 'Đánh giá mức tin cậy của quyết định do đơn vị báo cáo: {grade}',
    en: 'Graded the reported decision: {grade}',
  },
  'proposal.withdrawn': { schema: 1, vi: 'Thu hồi tờ trình', en: 'Withdrew the proposal' },
} satisfies EventRegistry & Record<keyof ProposalEventData, unknown>;
