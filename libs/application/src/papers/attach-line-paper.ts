import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type AttachDossierPaper,
  type DossierState,
  type PaperForm,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { FileStore, MEDIA_TYPES, PAPER_RULES } from '../ports/file-store.js';
import { PaperSettings } from '../ports/paper-settings.js';
import { paperName } from '../proposal/paper-name.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { PaperLaw } from './paper-law.js';
import { paperSide } from './paper-side.js';

/** What is said of a file as it comes in. */
export interface PaperUpload {
  /** Code of the paper in the catalogue, or `additional`. */
  kind: string;
  /** The paper it is a new version of; a new paper if absent. */
  paperId?: string;
  form?: PaperForm;
  originalSeen?: boolean;
  suppliedOn?: string;
  suppliedBy?: string;
  title?: string;
  name: string;
  /** Media type the client declares. */
  mime?: string;
  content: AsyncIterable<Uint8Array>;
}

export interface AttachedPaper {
  result: RunResult<DossierState>;
  paperId: string;
  version: number;
  sha256: string;
}

/** Puts a paper to a line, or a new version of one. The file is on the disk before the event. */
export class AttachLinePaper extends Command<AttachedPaper> {
  constructor(
    readonly dossierId: string,
    readonly upload: PaperUpload,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AttachLinePaper)
export class AttachLinePaperHandler implements ICommandHandler<AttachLinePaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly law: PaperLaw,
    private readonly settings: PaperSettings,
  ) {}

  /** @throws FileRefused besides what every command throws */
  async execute({ dossierId, upload, viewer, context }: AttachLinePaper): Promise<AttachedPaper> {
    const { state } = await this.runner.load(dossierDecider, dossierId);
    const by = paperSide(viewer, state, dossierId);
    const { name, mime, content, kind, paperId = context.commandId, ...said } = upload;
    const rules = { ...PAPER_RULES, maxBytes: this.settings.maxBytes, mayWait: true };
    const file = await this.files.put(content, rules, { name, mime });
    const { sha256, size } = file;
    const paper = { kind, sha256, size, mime: MEDIA_TYPES[file.kind], name: paperName(name) };
    const command: AttachDossierPaper = {
      ...{ type: 'attach-paper', paperId, by, paper },
      ...said,
      ...(file.text ? { text: file.text } : {}),
      ...(file.scan ? { scan: file.scan } : {}),
    };
    const result = await this.runner.run(
      dossierDecider,
      dossierId,
      command,
      // The body of an upload is hashed only here; the same key with another file must be noticed.
      { ...context, requestHash: hashOf(dossierId, command) },
      async (line) => ({ paperKinds: await this.law.kinds(line) }),
    );
    const version = result.state.held?.[paperId]?.version ?? 0;
    return { result, paperId, version, sha256 };
  }
}

const hashOf = (dossierId: string, command: AttachDossierPaper): string =>
  createHash('sha256')
    .update(JSON.stringify([dossierId, command]))
    .digest('hex');
