import { Injectable } from '@nestjs/common';
import {
  amended,
  catalogueDecider,
  isRejection,
  type CatalogueCommand,
  type CataloguePolicy,
  type CatalogueState,
  type Edition,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Changes an edition: its content is kept first, then the event that names it is written. */
@Injectable()
export class EditionWriter {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * @param others the other editions as they will be; those in force if left out
   * @throws DomainRejectionError among others `edition-faulty` with the faults in words
   */
  run(
    code: string,
    command: CatalogueCommand,
    context: RunContext,
    others?: readonly Edition[],
  ): Promise<RunResult<CatalogueState>> {
    return this.runner.run(catalogueDecider, code, command, context, async (state) => {
      const policy: CataloguePolicy = {
        current: state.hash === undefined ? undefined : await this.catalogue.content(state.hash),
        others: others ?? (await this.contents((other) => other !== code)),
      };
      const decided = catalogueDecider.decide(state, command, policy, context);
      const content = contentOf(command, policy);
      if (content && !isRejection(decided) && decided.length > 0)
        await this.catalogue.keep(content);
      return policy;
    });
  }

  /** What the active editions say, without confirmations; what is not kept is left out. */
  async contents(wanted: (code: string) => boolean = () => true): Promise<Edition[]> {
    const streams = (await this.catalogue.streams()).filter(({ code }) => wanted(code));
    const found = await Promise.all(
      streams.map(({ state }) => this.catalogue.content(state.hash ?? '')),
    );
    return found.filter((edition) => edition !== undefined);
  }
}

/** The content the edition has after the command; undefined where it stays. */
function contentOf(command: CatalogueCommand, policy: CataloguePolicy): Edition | undefined {
  if (command.type === 'activate') return command.edition;
  if (command.type === 'amend' && policy.current)
    return amended(policy.current, command.award, policy.others);
  return undefined;
}
