import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  reject,
  type AwardFile,
  type CatalogueCommand,
  type CatalogueState,
  type EditionHeader,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type { RunContext, RunResult } from '../run-context.js';
import { derivedId } from '../ids.js';
import { EditionWriter } from './edition-writer.js';
import { faultsOf, plannedEdition } from './planned-edition.js';

/** An award amended, a rule confirmed, or a confirmation withdrawn. */
export class ChangeEdition extends Command<RunResult<CatalogueState>> {
  constructor(
    readonly code: string,
    readonly command: Exclude<CatalogueCommand, { type: 'activate' }>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeEdition)
export class ChangeEditionHandler implements ICommandHandler<ChangeEdition> {
  constructor(private readonly writer: EditionWriter) {}

  execute({ code, command, context }: ChangeEdition): Promise<RunResult<CatalogueState>> {
    return this.writer.run(code, command, context);
  }
}

/** Puts an edition in force as written; it may extend editions that are, and end the one before. */
export class ActivateEdition extends Command<RunResult<CatalogueState>> {
  constructor(
    readonly header: Omit<EditionHeader, 'awards'>,
    readonly awards: AwardFile[],
    readonly context: RunContext,
    readonly ends?: string,
  ) {
    super();
  }
}

@CommandHandler(ActivateEdition)
export class ActivateEditionHandler implements ICommandHandler<ActivateEdition> {
  constructor(private readonly writer: EditionWriter) {}

  /**
   * The one before ends first, so that no day ever has two; sent again after a break it goes on
   * where it stopped. Nothing is written unless both are sound together.
   * @throws DomainRejectionError `nothing-to-extend`, `edition-faulty`
   */
  async execute({ header, awards, context, ends }: ActivateEdition) {
    const known = await this.writer.contents();
    const planned = plannedEdition({ header, awards, ends }, known);
    const { edition, ended, others, missing } = planned;
    if (missing.length > 0)
      throw new DomainRejectionError(reject('nothing-to-extend', { extends: missing.join('; ') }));
    if (ended) {
      const faults = faultsOf(planned);
      if (faults.length > 0)
        throw new DomainRejectionError(reject('edition-faulty', { edition: edition.code, faults }));
      const { expectedVersion: _seen, ...own } = context;
      const ending = { ...own, commandId: derivedId(context.commandId, `ends:${ended.code}`) };
      const rest = [...others.filter(({ code }) => code !== ended.code), edition];
      await this.writer.run(ended.code, { type: 'activate', edition: ended }, ending, rest);
    }
    return this.writer.run(edition.code, { type: 'activate', edition }, context, others);
  }
}
