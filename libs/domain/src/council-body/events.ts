import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { LetterRef } from '../round/state.js';
import type { DissolveCouncil, EndSeat } from './commands.js';
import type { DatedStatute, Membership, Substitution } from './state.js';
import type { CouncilKind } from './vocabulary.js';

export interface CouncilBodyEventData {
  'council.founded': {
    name: string;
    kind: CouncilKind;
    unitId?: string;
    advises?: string[];
    from: string;
    decision: LetterRef;
  };
  'council.member-seated': Membership;
  'council.seat-ended': Omit<EndSeat, 'type'>;
  'council.substitute-named': Substitution;
  'council.statute-set': DatedStatute;
  'council.dissolved': Omit<DissolveCouncil, 'type'>;
}
export type CouncilBodyEvent = {
  [K in keyof CouncilBodyEventData]: DomainEvent<K, CouncilBodyEventData[K]>;
}[keyof CouncilBodyEventData];

export const councilBodyEvents = {
  'council.founded': {
    schema: 1,
    vi: 'Thành lập {name} ({kind}) từ ngày {from} theo quyết định {decision}',
    en: 'Founded {name} ({kind}) from {from} by decision {decision}',
  },
  'council.member-seated': {
    schema: 1,
    vi: 'Cử thành viên {position} ({post}) từ ngày {from} theo quyết định {decision}',
    en: 'Seated {position} ({post}) from {from} by decision {decision}',
  },
  'council.seat-ended': {
    schema: 1,
    vi: 'Kết thúc tư cách thành viên đến hết ngày {to} theo quyết định {decision}',
    en: 'Ended a seat after {to} by decision {decision}',
  },
  'council.substitute-named': {
    schema: 1,
    vi: 'Cử người dự thay {position} từ {from} đến {to} theo văn bản {document}',
    en: 'Named a substitute, {position}, from {from} to {to} by {document}',
  },
  'council.statute-set': {
    schema: 1,
    vi: 'Quy chế từ ngày {from}: thành viên có xung đột lợi ích {conflict}; người dự thay {substitutes} ({source})',
    en: 'Statute from {from}: a member in conflict {conflict}; a substitute {substitutes} ({source})',
  },
  'council.dissolved': {
    schema: 1,
    vi: 'Giải thể Hội đồng từ ngày {on} theo quyết định {decision}',
    en: 'Dissolved on {on} by decision {decision}',
  },
} satisfies EventRegistry & Record<keyof CouncilBodyEventData, unknown>;
