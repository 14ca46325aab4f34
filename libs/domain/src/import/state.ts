import type { CommitPolicy, ImportFormat } from './commands.js';
import type { ImportPurpose, LineDefaults, SheetMapping } from './types.js';

export type ImportStatus =
  | 'none'
  | 'received'
  | 'read'
  | 'mapped'
  | 'checked'
  | 'committing'
  | 'committed'
  | 'failed'
  | 'cancelled';

/** A list on its way into a proposal, or of history into records. The rows themselves are staged outside the log. */
export interface ImportState {
  status: ImportStatus;
  proposalId: string;
  unitId: string;
  /** Nominees of a letter where it is not said. */
  purpose?: ImportPurpose;
  /** Of a list of history. */
  unitLine?: string[];
  sha256: string;
  format: ImportFormat;
  /** Proposed after reading, then as the person settled it. */
  mapping: SheetMapping[];
  mappingNo: number;
  defaults: LineDefaults;
  signature: string;
  /** Good rows still to be added, and bad ones. */
  good: number;
  bad: number;
  /** Lines added to the proposal so far. */
  added: number;
  /** How often the adding was asked for; ids of lines derive from it. */
  commitNo: number;
  policy?: CommitPolicy;
  /** Account that asked for it; the service adds the lines on its behalf. */
  requestedBy?: string;
  /** ISO day of the paper, if it was asked for afterwards. */
  effectiveOn?: string;
  failure?: string;
  /** The original was deleted with the personal data in it. */
  purged?: boolean;
}

export const noImport: ImportState = {
  status: 'none',
  proposalId: '',
  unitId: '',
  sha256: '',
  format: 'xlsx',
  mapping: [],
  mappingNo: 0,
  defaults: {},
  signature: '',
  good: 0,
  bad: 0,
  added: 0,
  commitNo: 0,
};

/** Whether the list tells history rather than names nominees. */
export const isHistory = ({ purpose }: Pick<ImportState, 'purpose'>): boolean =>
  purpose !== undefined && purpose !== 'nominees';
