import type { EventRegistry } from '../../log/event-registry.js';
import type { DomainEvent } from '../../log/event.js';
import type { LegalDocument, LineageChange } from './change.js';
import type { AccountPolicyOfAct, HandoverCounts, HandoverPlace } from './commands.js';
import type { ContinuityOption } from './continuity.js';

export interface LineageEventData {
  'lineage.recorded': {
    effectiveOn: string;
    document: LegalDocument;
    begun: string[];
    changes: LineageChange[];
    accounts: AccountPolicyOfAct;
    nothingUnderWay?: boolean;
  };
  'lineage.continuity-decided': {
    change: number;
    option: ContinuityOption;
    predecessors?: string[];
    document: LegalDocument;
  };
  'lineage.handed-over': { moved: HandoverCounts; refused: number; next?: HandoverPlace };
}

export type LineageEvent = {
  [K in keyof LineageEventData]: DomainEvent<K, LineageEventData[K]>;
}[keyof LineageEventData];

export const lineageEvents = {
  'lineage.recorded': {
    schema: 1,
    vi: 'Ghi nhận sắp xếp tổ chức theo văn bản {document}, hiệu lực từ {effectiveOn}',
    en: 'Recorded a change of organisation by {document}, in force from {effectiveOn}',
  },
  'lineage.continuity-decided': {
    schema: 1,
    vi: 'Quyết định về năm liên tục của tập thể sau sắp xếp: {option}, văn bản {document}',
    en: 'Decided on the consecutive years of the collective: {option}, by {document}',
  },
  'lineage.handed-over': {
    schema: 1,
    vi: 'Chuyển giao hồ sơ, đối tượng, tài khoản cho đơn vị kế tục: {moved}',
    en: 'Handed over to the bodies that go on: {moved}',
  },
} satisfies EventRegistry & Record<keyof LineageEventData, unknown>;
