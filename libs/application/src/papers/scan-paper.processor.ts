import { Injectable } from '@nestjs/common';
import { dossierDecider } from '@vinhdanh/domain';
import { Unavailable } from '../errors.js';
import { FileStore } from '../ports/file-store.js';
import { VirusScanner, type ScanResult } from '../ports/virus-scanner.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';

const FIRST_PAUSE = 15;
const LONGEST_PAUSE = 900;

/** Scans what came in while the scanner did not answer; until then nobody may read it. */
@Injectable()
export class ScanPaperProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['scan-paper'];

  constructor(
    private readonly files: FileStore,
    private readonly scanner: VirusScanner,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.one(task));
    return outcomes;
  }

  private async one(task: OwedTask): Promise<TaskOutcome> {
    const { paperId, version, sha256 } = task.data as unknown as Asked;
    const scanned = await this.scan(sha256);
    if (!scanned) return again(task);
    const command = { type: 'record-scan' as const, paperId, version, sha256, ...scanned };
    return commandOutcome(task, dossierDecider, task.id, command, {});
  }

  /** Undefined while the scanner cannot be asked. @throws when the file itself is gone */
  private async scan(sha256: string): Promise<ScanResult | undefined> {
    if (!this.scanner.enabled) return undefined;
    const content = await this.files.open(sha256);
    if (!content) throw new Error(`file ${sha256} is missing`);
    try {
      return await this.scanner.scan(content);
    } catch (error) {
      if (error instanceof Unavailable) return undefined;
      throw error;
    }
  }
}

interface Asked {
  paperId: string;
  version: number;
  sha256: string;
}

/** Waits longer each time, so that a scanner that is off costs nothing. */
function again(task: OwedTask): TaskOutcome {
  const tries = Number(task.data.tries ?? 0);
  const seconds = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(tries, 10));
  return { task, later: { seconds, data: { ...task.data, tries: tries + 1 } } };
}
