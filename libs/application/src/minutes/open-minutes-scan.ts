import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { minutesDecider } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible, Unavailable } from '../errors.js';
import type { OpenedPaper } from '../papers/open-paper.js';
import { FileStore } from '../ports/file-store.js';
import { CommandRunner } from '../run-command.js';
import { MinutesDesk } from './minutes-desk.js';

/** The scan of minutes on paper, by the hash of its file; for whoever may read the minutes. */
export class OpenMinutesScan extends Query<OpenedPaper> {
  constructor(
    readonly sessionId: string,
    readonly sha256: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(OpenMinutesScan)
export class OpenMinutesScanHandler implements IQueryHandler<OpenMinutesScan> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MinutesDesk,
    private readonly files: FileStore,
  ) {}

  /** @throws NotVisible */
  async execute({ sessionId, sha256, viewer }: OpenMinutesScan): Promise<OpenedPaper> {
    await this.desk.session(sessionId, viewer, 'minutes.read');
    const { state } = await this.runner.load(minutesDecider, sessionId);
    const scan = state.scans?.find((one) => one.sha256 === sha256);
    if (!scan) throw new NotVisible('scan');
    const content = async () => {
      const found = await this.files.open(sha256);
      if (!found) throw new Unavailable('files', new Error(`file ${sha256} is missing`));
      return found;
    };
    const { size, mime } = scan;
    const name = `${scan.items ? 'trich-bien-ban' : 'bien-ban'}-${sessionId.slice(0, 8)}.${mime.split('/')[1]}`;
    return { sha256, size, mime, name, content, foreign: false };
  }
}
