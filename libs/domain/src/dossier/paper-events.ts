import type { EventRegistry } from '../log/event-registry.js';
import type { PaperForm, PaperSide, SecrecyLevel } from './held-paper.js';
import type { PaperText } from './paper-commands.js';

/** Name of the file, title, who handed it over and register number stand in the private parts. */
export interface PaperEventData {
  'dossier.paper-attached': {
    paperId: string;
    kind: string;
    version: number;
    sha256: string;
    size: number;
    mime: string;
    side: PaperSide;
    form?: PaperForm;
    originalSeen?: true;
    suppliedOn?: string;
    text?: PaperText;
    scan?: 'clean' | 'pending';
  };
  /** `recheck`: it had been filed with the line, whose completeness must be found anew. */
  'dossier.paper-withdrawn': { paperId: string; kind: string; side: PaperSide; recheck?: true };
  'dossier.secret-paper-noted': {
    paperId: string;
    kind: string;
    side: PaperSide;
    secrecy: SecrecyLevel;
  };
  'dossier.paper-scanned': {
    paperId: string;
    kind: string;
    version: number;
    sha256: string;
    result: 'clean' | 'infected';
    found?: string;
  };
  'dossier.paper-need-said': { kind: string; needed: boolean; side: PaperSide };
}

export const paperEvents = {
  'dossier.paper-attached': {
    schema: 1,
    vi: 'Nộp giấy tờ {kind}, bản thứ {version}',
    en: 'Supplied paper {kind}, version {version}',
  },
  'dossier.paper-withdrawn': {
    schema: 1,
    vi: 'Rút giấy tờ {kind}',
    en: 'Withdrew paper {kind}',
  },
  'dossier.secret-paper-noted': {
    schema: 1,
    vi: 'Ghi nhận giấy tờ {kind} có độ mật {secrecy}, lưu ngoài hệ thống',
    en: 'Noted paper {kind} as {secrecy}, kept outside the service',
  },
  'dossier.paper-scanned': {
    schema: 1,
    vi: 'Quét mã độc giấy tờ {kind}, bản thứ {version}: {result}',
    en: 'Scanned paper {kind}, version {version}: {result}',
  },
  'dossier.paper-need-said': {
    schema: 1,
    vi: 'Xác định có phải nộp {kind} hay không: {needed}',
    en: 'Said whether {kind} is asked for: {needed}',
  },
} satisfies EventRegistry & Record<keyof PaperEventData, unknown>;
