import type { ClientBase } from 'pg';

/** Suffix of the tables a rebuild fills beside the live ones. */
export const SHADOW = '__rebuild';

/**
 * A view of the log that follows `log_index` and nothing else. The same statements serve the live
 * tables and a rebuild, so that both can be compared by hash. A changed meaning gets a new version.
 */
export interface Projection {
  name: string;
  version: number;
  /** Live tables it owns; no other writer touches them. */
  tables: readonly string[];
  /**
   * Applies log indexes [from, to) inside the caller's transaction. `suffix` is '' for the live
   * tables or `SHADOW`. Set-based: one call may cover one event or the whole log.
   */
  apply(client: ClientBase, from: bigint, to: bigint, suffix: string): Promise<void>;
  /** SQL with one row and one column `digest`: a hash of the content that ignores row order. */
  digest(suffix: string): string;
}

/** Checkpoint key: a new version starts at zero beside the old one. */
export const projectionKey = (p: Pick<Projection, 'name' | 'version'>): string =>
  `${p.name}_v${p.version}`;
