import type { SampleHint } from './centre-gateway.js';

/** How this province deals with the centre; depends on the installation, not on the law. */
export abstract class SubmissionSettings {
  /** Agency code of the sender, e.g. `H07`; first part of every document id. */
  abstract readonly organId: string;
  /** Seconds between looks at an answer: the first pause, and the longest. */
  abstract readonly poll: { base: number; max: number };
  /** Seconds between attempts to send: the first pause, and the longest. */
  abstract readonly retry: { base: number; max: number };
  /** Asked of the simulator for synthetic letters; empty outside sample mode. */
  abstract readonly sampleHints: Record<string, SampleHint>;
}
