import type { MovementState } from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

export interface MovementRow {
  id: string;
  version: number;
  state: MovementState;
}

export interface MovementFilter {
  status?: 'running' | 'ended';
  ownerId?: string;
}

/** Movements are public to who may sign in, so no scope narrows them. */
export abstract class MovementViews {
  /** The latest begun first, behind a place. */
  abstract list(
    filter: MovementFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<MovementRow>[]>;
  abstract find(id: string): Promise<MovementRow | undefined>;
}
