import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { SlotPlanYear } from './state.js';

export interface SlotPlanEventData {
  'slot-plan.announced': SlotPlanYear & { reason?: string };
}

export type SlotPlanEvent = DomainEvent<
  'slot-plan.announced',
  SlotPlanEventData['slot-plan.announced']
>;

export const slotPlanEvents = {
  'slot-plan.announced': {
    schema: 1,
    vi: 'Nhập suất đề nghị khen thưởng theo thứ hạng của cụm, khối ({level}) năm {year}: {source}',
    en: 'Entered the award slots by rank of clusters ({level}) for {year}: {source}',
  },
} satisfies EventRegistry & Record<keyof SlotPlanEventData, unknown>;
