import { Injectable } from '@nestjs/common';
import { editionHash, type Edition } from '@vinhdanh/domain';
import { derivedId, freshId } from '../ids.js';
import { Catalogue, type EditionStream } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { EditionWriter } from './edition-writer.js';

export interface LoadedCatalogue {
  activated: string[];
  unchanged: string[];
  /** Editions entered here, or awards of them amended here, that the shipped files do not touch. */
  kept: string[];
}

/** An edition as the load means to leave it. */
interface Coming {
  edition: Edition;
  shipped?: string;
}

/** Brings the shipped editions into force; called by `up`, `init` and `migrate`. */
@Injectable()
export class LoadCatalogue {
  constructor(
    private readonly writer: EditionWriter,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /**
   * Activates the editions whose shipped content is not in force yet. What was changed here stays:
   * an amended award keeps its rule, an edition entered here is left alone. Idempotent.
   * @throws DomainRejectionError `edition-faulty` with the faults in words
   */
  async load(shipped: readonly Edition[], actor: string): Promise<LoadedCatalogue> {
    const streams = new Map((await this.catalogue.streams()).map((one) => [one.code, one]));
    const done: LoadedCatalogue = { activated: [], unchanged: [], kept: [] };
    const coming = new Map<string, Coming>();
    for (const edition of shipped)
      coming.set(edition.code, await this.merge(edition, streams.get(edition.code), done));
    for (const { code, state } of streams.values()) {
      const edition = coming.has(code) ? undefined : await this.catalogue.content(state.hash ?? '');
      if (edition) coming.set(code, { edition });
    }
    for (const { code } of shipped) {
      const { edition, shipped: from } = coming.get(code) as Coming;
      if (from === undefined) continue;
      const others = [...coming.values()].map((one) => one.edition);
      const { eventTypes } = await this.writer.run(
        code,
        { type: 'activate', edition, shipped: from },
        this.context(actor, from),
        others.filter((other) => other.code !== code),
      );
      (eventTypes.length > 0 ? done.activated : done.unchanged).push(code);
    }
    return done;
  }

  private async merge(
    shipped: Edition,
    stream: EditionStream | undefined,
    done: LoadedCatalogue,
  ): Promise<Coming> {
    const hash = editionHash(shipped);
    const { hash: inForce, shipped: before, amended = [] } = stream?.state ?? {};
    const content = inForce === undefined ? undefined : await this.catalogue.content(inForce);
    // A log of an older release names content nobody kept: the files are all there is.
    if (!content) return { edition: shipped, shipped: hash };
    if (before === undefined) {
      done.kept.push(shipped.code);
      return { edition: content };
    }
    if (amended.length === 0) return { edition: shipped, shipped: hash };
    const own = content.awards.filter(({ code }) => amended.includes(code));
    done.kept.push(...own.map(({ code }) => `${shipped.code}/${code}`));
    const replaced = shipped.awards.map((award) => own.find((o) => o.code === award.code) ?? award);
    const added = own.filter(({ code }) => !shipped.awards.some((award) => award.code === code));
    return { edition: { ...shipped, awards: [...replaced, ...added] }, shipped: hash };
  }

  private context(actor: string, hash: string) {
    return {
      actor,
      at: this.clock.now().toISOString(),
      // Not derived from the content: an edition may go back to an earlier wording.
      commandId: derivedId(freshId(), hash),
      requestHash: hash,
      correlationId: freshId(),
    };
  }
}
