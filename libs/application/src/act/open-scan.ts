import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { NotVisible, Unavailable } from '../errors.js';
import { ActViews } from '../ports/act-views.js';
import { FileStore } from '../ports/file-store.js';
import type { OpenedPaper } from '../papers/open-paper.js';

/** The scan of a signed act, by the hash of its file; for whoever may see every line of the act. */
export class OpenActScan extends Query<OpenedPaper> {
  constructor(
    readonly actId: string,
    readonly sha256: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(OpenActScan)
export class OpenActScanHandler implements IQueryHandler<OpenActScan> {
  constructor(
    private readonly views: ActViews,
    private readonly files: FileStore,
  ) {}

  /** @throws NotVisible */
  async execute({ actId, sha256, viewer }: OpenActScan): Promise<OpenedPaper> {
    const act = await this.views.find(viewer.scope, actId);
    const scan = act?.state.scans?.find((one) => one.sha256 === sha256);
    if (!act || !scan) throw new NotVisible('scan');
    // The paper names everybody on the list; a unit sees its own lines of an act of the province.
    const own = viewer.roles.some(({ unitId }) => unitId && unitId === act.state.issuer?.unitId);
    if (viewer.scope.kind !== 'all' && !own) throw new NotVisible('scan');
    const content = async () => {
      const found = await this.files.open(sha256);
      if (!found) throw new Unavailable('files', new Error(`file ${sha256} is missing`));
      return found;
    };
    const { size, mime } = scan;
    const name = `van-ban-da-ky-${act.state.number ?? actId}.${mime.split('/')[1]}`.replaceAll(
      '/',
      '-',
    );
    return { sha256, size, mime, name, content, foreign: false };
  }
}
