import type { CorrectedFields } from '../dossier/commands.js';
import type { PaperRef } from '../dossier/paper.js';
import type { SignedLine } from './content.js';
import type { NoAuthority } from '../registry/authority/may-issue.js';
import type { ActGroundRef, ActKind, ActStatus, CentreAsk, Issuer } from './state.js';

export interface ActDraft {
  type: 'draft';
  actKind: ActKind;
  title: string;
  award?: string;
  issuer: Issuer;
  legalBasis: string[];
  correctsActId?: string;
  /** Of a letter: what it asks the centre to do with awards that one granted. */
  asks?: CentreAsk;
  /** Of such a letter: the awards stand only in the records of subjects, see RecordAsk. */
  ofRecord?: boolean;
  /** Id of a ground of the catalogue. */
  ground?: string;
  /** Emulation movement it concludes a stage or review of; one movement may have many acts. */
  movementId?: string;
  synthetic?: boolean;
}

export interface ActRevise {
  type: 'revise';
  title?: string;
  legalBasis?: string[];
}

/** The lines themselves carry `dossier.listed`; the act counts them. */
export interface ActAddLines {
  type: 'add-lines';
  added: number;
  /** Lines on the list after adding, as counted from the dossiers. */
  total: number;
}

/** Names granted lines of the earlier act that this act corrects, amends, replaces or annuls. */
export interface ActNameLines {
  type: 'name-lines';
  dossierIds: string[];
  /** What becomes of each; needed for corrections and amendments. */
  changes?: CorrectedFields;
  /** Where the lines are entries of records: the subject of each, by id of the entry. */
  subjects?: Record<string, string>;
}

export interface ActRemoveLines {
  type: 'remove-lines';
  dossierIds: string[];
}

/** Partial approval: the signer refuses some lines and signs the rest. */
export interface ActRefuseLines {
  type: 'refuse-lines';
  dossierIds: string[];
  /** Reason code; the words go into the private part. */
  reason: string;
  text?: string;
}

/** Reported by the stage when dossiers have left the list. */
export interface ActSettleLines {
  type: 'settle-lines';
  dossierIds: string[];
}

export interface ActSign {
  type: 'sign';
  asDeputy?: boolean;
  /** Text the signer rests the power to decide on, where the catalogue does not settle it. */
  authority?: { citation: string };
  /** Hash of the content the signer saw; refused where it is another by now. */
  contentHash?: string;
  /** How the signer was made sure of. */
  proof?: 'password';
}

/** The scan of the signed paper, stored already. */
export interface ActBindScan {
  type: 'bind-scan';
  /** By the hash of the file; what it is called is nobody's business here. */
  scan: Pick<PaperRef, 'sha256' | 'size' | 'mime'>;
}

/** Reported by the stage when the act has gone over all its lines. */
export interface ActRecordApplied {
  type: 'record-applied';
  /** Lines it took effect on, of how many. */
  applied: number;
  of: number;
  /** How many lines were refused, by the code of the refusal. */
  refused: Record<string, number>;
}

export type ActCommand =
  | ActDraft
  | ActRevise
  | ActAddLines
  | ActNameLines
  | ActRemoveLines
  | ActRefuseLines
  | ActSettleLines
  | { type: 'endorse' }
  | { type: 'verify' }
  | ActSign
  | { type: 'number'; number: string; date: string }
  | { type: 'promulgate'; on: string }
  | ActBindScan
  | ActRecordApplied
  | { type: 'return-to-drafter'; reason: string }
  | { type: 'withdraw' };

/** What the rules must know from outside the stream. */
export interface ActPolicy {
  /** The act that is to be corrected, amended, replaced or annulled. */
  earlier?: { actKind?: ActKind; status: ActStatus; issuer?: Issuer };
  /** draft: whether the movement it names is one of the register. */
  movementKnown?: boolean;
  /** draft: the grounds the law of the day knows for such an act; absent: none to choose from. */
  grounds?: readonly ActGroundRef[];
  /**
   * Lines on the list now, by dossier id with the form each is to get. For naming lines: those of
   * the earlier act that such an act can be about.
   */
  lines?: ReadonlyMap<string, string>;
  /** name-lines, of entries of records: why one cannot be named, by its id. */
  entriesBarred?: ReadonlyMap<string, string>;
  /** name-lines, of a resumption: lines a body has suspended whose suspension this one cannot end. */
  suspendedByOthers?: ReadonlySet<string>;
  /** sign: lines with something still open that had to be done first, and what that is. */
  open?: { dossierId: string; steps: string[] }[];
  /** sign: lines a complaint or a denunciation about is being dealt with. */
  underVerification?: string[];
  /** sign, of a letter: every line of it is a State secret, so that no package could be sent. */
  allSecret?: boolean;
  /** sign: the lines as they stand on the paper. */
  content?: readonly SignedLine[];
  /** sign, number: lines the issuer has no power to decide on that day by the law of that day. */
  unauthorised?: NoAuthority[];
  /** Another act of the same series and year carries the number. */
  numberTaken?: boolean;
}
