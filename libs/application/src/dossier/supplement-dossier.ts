import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  reject,
  type DossierState,
  type LineFields,
  type PaperRef,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { FileStore, MEDIA_TYPES } from '../ports/file-store.js';
import { paperName } from '../proposal/paper-name.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** A paper uploaded before, named by the hash of its content. */
export interface GivenPaper {
  kind: string;
  sha256: string;
  name: string;
}

/** The unit answers a request for more with exactly what was asked. */
export class SupplementDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly fields: Partial<LineFields>,
    readonly papers: GivenPaper[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(SupplementDossier)
export class SupplementDossierHandler implements ICommandHandler<SupplementDossier> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
  ) {}

  async execute(c: SupplementDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, c.viewer, 'dossier.supplement', c.dossierId);
    const papers = await Promise.all(c.papers.map((paper) => this.paper(paper)));
    const command = { type: 'supplement' as const, fields: c.fields, papers };
    return this.runner.run(dossierDecider, c.dossierId, command, c.context, {});
  }

  private async paper({ kind, sha256, name }: GivenPaper): Promise<PaperRef> {
    const file = await this.files.describe(sha256);
    if (!file) throw new DomainRejectionError(reject('no-such-file', { kind }));
    const mime = MEDIA_TYPES[file.kind];
    return { kind, sha256: file.sha256, size: file.size, mime, name: paperName(name) };
  }
}
