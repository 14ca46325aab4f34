import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { FindDueList } from '../due/find-due-lists.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { FindImport } from '../import/find-import.js';
import type { Pulse, PulseKind } from '../ports/live-pulses.js';
import { FindSubmission } from '../submission/read-submissions.js';

/** Of the work somebody asks to be told of, what they may look at: the rule of its own page. */
@Injectable()
export class WatchedPulses {
  constructor(private readonly queries: QueryBus) {}

  async seenBy(pulses: readonly Pulse[], viewer: Viewer): Promise<Pulse[]> {
    const seen = await Promise.all(pulses.map((pulse) => this.sees(pulse, viewer)));
    return pulses.filter((_, n) => seen[n]);
  }

  private async sees({ kind, id = '' }: Pulse, viewer: Viewer): Promise<boolean> {
    if (!viewer.can(MAY_READ[kind])) return false;
    try {
      if (kind === 'import') await this.queries.execute(new FindImport(id, viewer));
      if (kind === 'due-list') await this.queries.execute(new FindDueList(id, viewer));
      if (kind === 'submission') await this.queries.execute(new FindSubmission(id, viewer, 1));
      return true;
    } catch (error) {
      // Not there, or not theirs: nothing is told of it, and not that nothing is.
      if (error instanceof NotVisible || error instanceof DomainRejectionError) return false;
      throw error;
    }
  }
}

const MAY_READ: Readonly<Record<PulseKind, string>> = {
  import: 'import.use',
  'due-list': 'due.read',
  submission: 'submission.read',
  queues: 'queue.read',
};
