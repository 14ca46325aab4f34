import type { EdxmlOrgan } from '@vinhdanh/domain';
import type { SampleHint } from './centre-gateway.js';

/** How this province deals with the centre; depends on the installation, not on the law. */
export abstract class SubmissionSettings {
  /** The sender; its code, e.g. `H07`, is the first part of every document id. */
  abstract readonly sender: EdxmlOrgan;
  /** Who appraises at the centre. */
  abstract readonly receiver: EdxmlOrgan;
  /** Where the letters are dated, e.g. the seat of the province. */
  abstract readonly place: string;
  /** How a submission letter is called in `DocumentType`; the code lists in use disagree. */
  abstract readonly letterType: { type: string; detail: string; name: string };
  /** Bytes one message may have on the axis. */
  abstract readonly mostBytes: number;
  /** Seconds between looks at the mailbox: the first pause, and the longest. */
  abstract readonly poll: { base: number; max: number };
  /** Seconds between attempts to send: the first pause, and the longest. */
  abstract readonly retry: { base: number; max: number };
  /** Asked of the simulator for synthetic letters; empty outside sample mode. */
  abstract readonly sampleHints: Record<string, SampleHint>;
}
