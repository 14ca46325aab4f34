import { Injectable } from '@nestjs/common';
import type { OutgoingKind, StoredMessage } from '@vinhdanh/domain';
import { CentreGateway, CentreUnreachable } from '../ports/centre-gateway.js';
import { Clock } from '../ports/clock.js';
import { FileStore } from '../ports/file-store.js';
import { SubmissionSettings } from '../ports/submission-settings.js';
import { TransportLog } from '../ports/transport-log.js';
import { openKept } from './package/held-papers.js';

export interface Delivery {
  attempt: number;
  /** Absent where the try failed. */
  receipt?: string;
  failure?: CentreUnreachable;
}

/**
 * Hands kept messages to the axis. The try is noted before it is made: if we die between the
 * answer and our own commit, the next try carries a higher number under the same id, and the
 * receiver can tell that it has the message.
 */
@Injectable()
export class Courier {
  constructor(
    private readonly gateway: CentreGateway,
    private readonly files: FileStore,
    private readonly log: TransportLog,
    private readonly settings: SubmissionSettings,
    private readonly clock: Clock,
  ) {}

  async deliver(
    submissionId: string,
    { messageId, sha256, size }: StoredMessage,
    kind: OutgoingKind,
  ): Promise<Delivery> {
    const open = () => openKept(this.files, sha256);
    // A file that is gone is the store's illness, not a try.
    if (!(await this.files.describe(sha256))) throw new Error(`file ${sha256} is missing`);
    const { sender, receiver } = this.settings;
    const attempt = await this.log.begin(submissionId, messageId, this.now());
    try {
      const { receipt } = await this.gateway.send({
        ...{ messageId, attempt, open, size, sha256 },
        ...{ from: sender.organId, to: receiver.organId },
        form: kind === 'recall' ? 'status' : 'edoc',
      });
      await this.log.end(messageId, attempt, 'sent', receipt, this.now());
      return { attempt, receipt };
    } catch (error) {
      if (!(error instanceof CentreUnreachable)) throw error;
      await this.log.end(messageId, attempt, 'failed', error.reason, this.now());
      return { attempt, failure: error };
    }
  }

  private now = (): string => this.clock.now().toISOString();
}
