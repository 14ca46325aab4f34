import type { MovementState } from '@vinhdanh/domain';

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
  abstract list(
    filter: MovementFilter,
    after: string | undefined,
    limit: number,
  ): Promise<MovementRow[]>;
  abstract find(id: string): Promise<MovementRow | undefined>;
}
