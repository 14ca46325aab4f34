import type { PaperForm, PaperSide, SecrecyLevel } from './held-paper.js';
import type { PaperRef } from './paper.js';

/** How the text of a file was read when it came in; `locked` needs a password. */
export type PaperText = 'read' | 'none' | 'locked' | 'unreadable';

/** A stored file becomes a paper of the line, or the next version of one (`paperId` known). */
export interface AttachDossierPaper {
  type: 'attach-paper';
  paperId: string;
  by: PaperSide;
  paper: PaperRef;
  form?: PaperForm;
  /** Whoever entered it had the original in hand. */
  originalSeen?: boolean;
  /** ISO day it was handed over, where that is not today. */
  suppliedOn?: string;
  /** Who handed it over, on whose behalf, in words; private. */
  suppliedBy?: string;
  /** What it is, where no checklist says so; private. */
  title?: string;
  text?: PaperText;
  /** `pending`: nobody may read it before the scanner has. */
  scan?: 'clean' | 'pending';
}

export interface WithdrawPaper {
  type: 'withdraw-paper';
  paperId: string;
  by: PaperSide;
  reason?: string;
}

/** A paper that may not be entered: only its number in the register and its level of secrecy. */
export interface NoteSecretPaper {
  type: 'note-secret-paper';
  paperId: string;
  by: PaperSide;
  kind: string;
  secrecy: SecrecyLevel;
  /** Number in the register of secret documents; private. */
  registerNumber: string;
  /** Where it is kept and who may show it; private. */
  keptAt?: string;
}

/** What the scanner said of one version. */
export interface RecordScan {
  type: 'record-scan';
  paperId: string;
  version: number;
  sha256: string;
  result: 'clean' | 'infected';
  /** Name the scanner gives to what it found. */
  found?: string;
}

/** Whether the case is one in which a paper is asked for, where no datum tells. */
export interface SayPaperNeed {
  type: 'say-paper-need';
  by: PaperSide;
  kind: string;
  needed: boolean;
  note?: string;
}

export type PaperCommand =
  AttachDossierPaper | WithdrawPaper | NoteSecretPaper | RecordScan | SayPaperNeed;
