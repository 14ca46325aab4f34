import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { editionHash, type Edition } from '@vinhdanh/domain';
import { derivedId, freshId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { ActivateEdition } from './activate-edition.js';

export interface LoadedCatalogue {
  activated: string[];
  unchanged: string[];
}

/** Brings the editions of the catalogue folder into force; called by `up`, `init` and `migrate`. */
@Injectable()
export class LoadCatalogue {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Activates the editions whose content is not in force yet. Idempotent: what was activated is
   * known by the hash of its content.
   * @throws DomainRejectionError `edition-faulty` with the faults in words
   */
  async load(editions: Edition[], actor: string): Promise<LoadedCatalogue> {
    const done: LoadedCatalogue = { activated: [], unchanged: [] };
    for (const edition of editions) {
      const hash = editionHash(edition);
      const { eventTypes } = await this.commands.execute(
        new ActivateEdition(edition, {
          actor,
          at: this.clock.now().toISOString(),
          // Not derived from the content: an edition may go back to an earlier wording.
          commandId: derivedId(freshId(), hash),
          requestHash: createHash('sha256').update(hash).digest('hex'),
          correlationId: freshId(),
        }),
      );
      (eventTypes.length > 0 ? done.activated : done.unchanged).push(edition.code);
    }
    return done;
  }
}
