import type { Name } from '../catalogue/vocabulary.js';
import type { CorrectedFields } from '../dossier/commands.js';
import type { Recovery } from '../dossier/flag.js';
import type { Claims } from '../work/claims.js';

export const ACT_KINDS = [
  'granting',
  'submission-letter',
  'correction',
  'amendment',
  'replacement',
  'annulment',
  'suspension',
  'resumption',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Kinds that change an earlier act and must name it. */
export const changesEarlierAct = (kind: ActKind): boolean =>
  kind !== 'granting' && kind !== 'submission-letter';

/**
 * What a letter asks the centre to do with awards the centre has granted: only who granted annuls,
 * strips and restores (Law 2022 Art. 93), so the province can but ask.
 */
export const CENTRE_ASKS = ['annul', 'strip', 'restore', 'correct'] as const;
export type CentreAsk = (typeof CENTRE_ASKS)[number];

/** Names lines of an earlier act, instead of taking new ones on its own list. */
export const namesEarlierLines = ({ actKind, asks }: Pick<ActState, 'actKind' | 'asks'>): boolean =>
  asks !== undefined || (actKind !== undefined && changesEarlierAct(actKind));

/** On what an act about an earlier one rests, as the catalogue of its day had it. */
export interface ActGroundRef {
  id: string;
  name: Name;
  edition: string;
  source: string;
  verified: boolean;
  /** What is to be recovered from who had the award. */
  recover?: Recovery[];
}

export type ActStatus =
  'none' | 'draft' | 'endorsed' | 'verified' | 'signed' | 'numbered' | 'promulgated' | 'withdrawn';

export const ACT_STEPS = ['endorse', 'verify', 'sign', 'number', 'promulgate'] as const;
export type ActStep = (typeof ACT_STEPS)[number];

/** Whose act it is: the province's, or one unit's own head's. */
export interface Issuer {
  level: 'province' | 'unit';
  /** Organisation of the head; required for level `unit`. */
  unitId?: string;
}

export interface Hand {
  by: string;
  at: string;
  onBehalfOf?: string;
}

/** A scan of the signed paper. */
export interface BoundScan {
  sha256: string;
  /** Bytes. */
  size: number;
  mime: string;
  /** Hash of the content under the signature, see contentHash(). */
  signedHash: string;
  by: string;
  at: string;
}

export interface ActEffect {
  applied: number;
  of: number;
  /** Lines refused, by code of the refusal. */
  refused: Record<string, number>;
  at: string;
}

export interface ActState {
  status: ActStatus;
  actKind?: ActKind;
  title?: string;
  /** Award code, where the whole list is of one award. */
  award?: string;
  issuer?: Issuer;
  legalBasis?: string[];
  correctsActId?: string;
  /** What the earlier act is; absent of acts drafted before it was kept, all about decisions. */
  earlierKind?: ActKind;
  /** Of a letter about awards the centre has granted. */
  asks?: CentreAsk;
  /** They stand in the records of subjects only; no act of this system granted them. */
  ofRecord?: boolean;
  /** Of such a letter: whose record each entry it names stands in, by id of the entry. */
  subjects?: Record<string, string>;
  ground?: ActGroundRef;
  /** Emulation movement it belongs to. */
  movementId?: string;
  synthetic?: boolean;
  lineCount: number;
  /**
   * Granted lines that an act about an earlier act names, with what it changes on each. Lines of
   * granting acts and letters carry the act's id themselves.
   */
  targets?: Record<string, CorrectedFields>;
  /** Lines taken off the list whose dossiers have not been told yet; bars signing. */
  leaving: string[];
  /** Accounts that drafted the text or changed the list. */
  drafters: string[];
  hands: Partial<Record<ActStep, Hand>>;
  lineSetHash?: string;
  /** Hash of what was signed, see contentHash(); older signatures have only that of the line set. */
  contentHash?: string;
  /** Text the signer rested the power to decide on. */
  authority?: { citation: string };
  number?: string;
  date?: string;
  /** Issuer, year and number: what may exist once only. */
  numberKey?: string;
  promulgatedOn?: string;
  /** Scans of the signed paper, by hash of the file and of what was signed. */
  scans?: BoundScan[];
  /** What became of its lines once it was promulgated; absent before, and in older logs. */
  effect?: ActEffect;
  /** Sent back and not yet revised. */
  returned?: boolean;
  since?: string;
  claims?: Claims;
}

export const noAct: ActState = {
  status: 'none',
  lineCount: 0,
  leaving: [],
  drafters: [],
  hands: {},
};

/**
 * The key under which a number is unique: one series for each issuer, year and kind of paper, since
 * decisions and letters are numbered apart (Văn thư). Blanks, case and leading zeros make no other
 * number of it.
 */
export function numberKey(
  issuer: Issuer,
  number: string,
  date: string,
  kind: ActKind = 'granting',
): string {
  const plain = plainNumber(number).replace(/^0+(?=\d)/, '');
  const paper = kind === 'submission-letter' ? ['letter'] : [];
  return [issuer.level, issuer.unitId ?? '', date.slice(0, 4), ...paper, plain].join(':');
}

/** The keys under which an act of an earlier release may carry the number, too. */
export const numberKeys = (
  issuer: Issuer,
  number: string,
  date: string,
  kind: ActKind,
): string[] => {
  const earlier = [issuer.level, issuer.unitId ?? '', date.slice(0, 4), plainNumber(number)];
  return [...new Set([numberKey(issuer, number, date, kind), earlier.join(':')])];
};

const plainNumber = (number: string): string =>
  number.normalize('NFC').replace(/\s+/g, '').toUpperCase();
