import { createHash } from 'node:crypto';
import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { opinionDecider, type OpinionState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible, Unavailable } from '../errors.js';
import type { OpenedPaper } from '../papers/open-paper.js';
import { FileStore, MEDIA_TYPES, PAPER_RULES } from '../ports/file-store.js';
import { OpinionViews } from '../ports/opinion-views.js';
import { PaperSettings } from '../ports/paper-settings.js';
import { paperName } from '../proposal/paper-name.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { answersFor, ownOpinion } from './own-opinion.js';

export interface OpinionUpload {
  name: string;
  /** Media type the client declares. */
  mime?: string;
  content: AsyncIterable<Uint8Array>;
}

/** Keeps the file an answer came in. It is on the disk before the event that speaks of it. */
export class AttachOpinionFile extends Command<{
  result: RunResult<OpinionState>;
  sha256: string;
}> {
  constructor(
    readonly opinionId: string,
    readonly upload: OpinionUpload,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AttachOpinionFile)
export class AttachOpinionFileHandler implements ICommandHandler<AttachOpinionFile> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly settings: PaperSettings,
  ) {}

  /** @throws FileRefused, Unavailable (no scanner: nothing would keep it from its readers) */
  async execute({ opinionId, upload, viewer, context }: AttachOpinionFile) {
    const state = await ownOpinion(this.runner, viewer, 'opinion.answer', opinionId);
    const { name, mime, content } = upload;
    const rules = { ...PAPER_RULES, maxBytes: this.settings.maxBytes };
    const { sha256, size, kind } = await this.files.put(content, rules, { name, mime });
    const file = { sha256, size, mime: MEDIA_TYPES[kind], by: answersFor(viewer, state) };
    const key = `opinion:${opinionId}`;
    const command = { type: 'attach-file' as const, file, name: paperName(name), key };
    // The body of an upload is hashed only here; the same key with another file must be noticed.
    const requestHash = createHash('sha256').update(`${opinionId}/${sha256}`).digest('hex');
    const own = { ...context, requestHash };
    const result = await this.runner.run(opinionDecider, opinionId, command, own, undefined);
    return { result, sha256 };
  }
}

/** A file of an answer, for whoever may see the opinion. */
export class OpenOpinionFile extends Query<OpenedPaper> {
  constructor(
    readonly opinionId: string,
    readonly sha256: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(OpenOpinionFile)
export class OpenOpinionFileHandler implements IQueryHandler<OpenOpinionFile> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: OpinionViews,
    private readonly files: FileStore,
  ) {}

  async execute({ opinionId, sha256, viewer }: OpenOpinionFile): Promise<OpenedPaper> {
    const state = await ownOpinion(this.runner, viewer, 'opinion.read', opinionId);
    const file = state.files?.find((one) => one.sha256 === sha256);
    if (!file) throw new NotVisible('file');
    const name = fileNames(await this.views.words(opinionId)).get(sha256) ?? sha256.slice(0, 12);
    const content = async () => {
      const found = await this.files.open(sha256);
      if (!found) throw new Unavailable('files', new Error(`file ${sha256} is missing`));
      return found;
    };
    const { size, mime, by } = file;
    const foreign = answersFor(viewer, state) !== by;
    return { sha256, size, mime, name, content, foreign };
  }
}

/** Names by hash, as far as they were not erased. */
export function fileNames(
  words: readonly { type: string; sha256?: string | null; body: Record<string, unknown> }[],
): Map<string, string> {
  return new Map(
    words.flatMap(({ type, sha256, body: { name } }) =>
      type === 'opinion.file-attached' && sha256 && typeof name === 'string'
        ? [[sha256, name] as const]
        : [],
    ),
  );
}
