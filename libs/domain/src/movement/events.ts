import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { LaunchMovement } from './commands.js';
import type { HeldReview, ReviewResult } from './state.js';
import type { MovementReview } from './vocabulary.js';

export interface MovementEventData {
  'movement.launched': Omit<LaunchMovement, 'type'>;
  'movement.theme-set': { year: number; theme: string };
  'movement.units-registered': { unitIds: string[] };
  'movement.reviewed': Omit<HeldReview, 'results'>;
  /** `years`: whole years it had run on the day of the review. */
  'movement.results-recorded': {
    kind: MovementReview;
    on: string;
    years: number;
    results: ReviewResult[];
    count: number;
  };
  'movement.ended': { on: string };
}

export type MovementEvent = {
  [K in keyof MovementEventData]: DomainEvent<K, MovementEventData[K]>;
}[keyof MovementEventData];

export const movementEvents = {
  'movement.launched': {
    schema: 1,
    vi: 'Phát động phong trào thi đua {name}',
    en: 'Launched the emulation movement {name}',
  },
  'movement.theme-set': {
    schema: 1,
    vi: 'Chủ đề năm {year}: {theme}',
    en: 'Theme of {year}: {theme}',
  },
  'movement.units-registered': {
    schema: 1,
    vi: 'Đơn vị đăng ký tham gia: {unitIds}',
    en: 'Units registered: {unitIds}',
  },
  'movement.reviewed': {
    schema: 1,
    vi: 'Sơ kết, tổng kết ({kind}) ngày {on}',
    en: 'Held the {kind} review on {on}',
  },
  'movement.results-recorded': {
    schema: 1,
    vi: 'Ghi kết quả {count} tập thể, cá nhân, lần xét ngày {on}',
    en: 'Recorded {count} results of the review of {on}',
  },
  'movement.ended': {
    schema: 1,
    vi: 'Kết thúc phong trào ngày {on}',
    en: 'Ended the movement on {on}',
  },
} satisfies EventRegistry & Record<keyof MovementEventData, unknown>;
