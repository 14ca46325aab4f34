import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Agency } from './agencies.js';
import type { Kept } from './answer.js';
import { calm, type Scenario } from './scenario.js';

export interface Memory {
  /** Number of the last decision. */
  serial: number;
  scenario: Scenario;
  packages: Record<string, Kept>;
  /** Every message handed over, by its id: how often, and which tries. */
  messages: Record<string, Taken>;
  /** Mail the province has confirmed. */
  confirmed: Record<string, 'done' | 'fail'>;
  /** Agencies that were registered, by code. */
  agencies: Record<string, Agency>;
}

export interface Taken {
  messageId: string;
  documentId: string;
  docType: string;
  sha256: string;
  receipt: string;
  /** ISO instant of the first. */
  receivedAt: string;
  /** Numbers of all tries that came through; more than one are duplicates. */
  attempts: number[];
  bounced: boolean;
}

/** The simulator's memory in one JSON file, whole or not at all. */
export class Keep {
  readonly memory: Memory;

  constructor(private readonly file: string) {
    this.memory = read(file);
  }

  /** Returns once it is on disk: a receipt must outlive the process that gave it. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const next = `${this.file}.next`;
    writeFileSync(next, JSON.stringify(this.memory), { flush: true });
    renameSync(next, this.file);
  }
}

function read(file: string): Memory {
  const empty: Memory = {
    ...{ serial: 0, scenario: calm },
    ...{ packages: {}, messages: {}, confirmed: {}, agencies: {} },
  };
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Memory;
    return { ...empty, ...found, scenario: { ...calm, ...found.scenario } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return empty;
    throw error;
  }
}
