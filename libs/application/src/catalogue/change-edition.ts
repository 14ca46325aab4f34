import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  editionOver,
  reject,
  type AwardFile,
  type CatalogueCommand,
  type CatalogueState,
  type EditionHeader,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type { RunContext, RunResult } from '../run-context.js';
import { EditionWriter } from './edition-writer.js';

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

/** Puts an edition in force as written; it may extend editions that are. */
export class ActivateEdition extends Command<RunResult<CatalogueState>> {
  constructor(
    readonly header: Omit<EditionHeader, 'awards'>,
    readonly awards: AwardFile[],
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ActivateEdition)
export class ActivateEditionHandler implements ICommandHandler<ActivateEdition> {
  constructor(private readonly writer: EditionWriter) {}

  /** @throws DomainRejectionError `nothing-to-extend`, `edition-faulty` */
  async execute({ header, awards, context }: ActivateEdition) {
    const known = await this.writer.contents();
    const codes = awards.map((award) => award.code);
    const files = { header: { ...header, awards: codes }, awards };
    const { edition, missing } = editionOver(files, known);
    if (missing.length > 0)
      throw new DomainRejectionError(reject('nothing-to-extend', { extends: missing.join('; ') }));
    return this.writer.run(edition.code, { type: 'activate', edition }, context);
  }
}
