import type { CommentState, JsonObject, PublicityState } from '@vinhdanh/domain';
import type { AskedLine } from './opinion-views.js';

export interface PublicityRow {
  id: string;
  version: number;
  state: PublicityState;
}
export interface CommentRow {
  id: string;
  version: number;
  state: CommentState;
  /** What was said and by whom; null once erased. */
  words: JsonObject | null;
}

export abstract class PublicityViews {
  /** Newest first. */
  abstract list(
    status: string | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<PublicityRow[]>;
  abstract lines(dossierIds: readonly string[]): Promise<AskedLine[]>;
  /** Comments on a list, oldest first. */
  abstract comments(publicityId: string): Promise<CommentRow[]>;
  abstract open(): Promise<PublicityRow[]>;
}
