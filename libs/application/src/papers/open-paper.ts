import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  linePapers,
  PAPER_EVENT_TYPES,
  reject,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { demandDossier } from '../dossier/own-dossier.js';
import { DomainRejectionError, NotVisible, Unavailable } from '../errors.js';
import { FileStore } from '../ports/file-store.js';
import { PaperViews } from '../ports/paper-views.js';
import { ownProposal } from '../proposal/own-proposal.js';
import { CommandRunner } from '../run-command.js';
import { maySee } from './find-line-papers.js';
import { sideOf } from './paper-side.js';

/** A file on its way out. */
export interface OpenedPaper {
  sha256: string;
  size: number;
  mime: string;
  name: string;
  /** Opens the content; not called where the caller has it already. */
  content: () => Promise<AsyncIterable<Uint8Array>>;
  /** Somebody else's: who reads it is noted down. */
  foreign: boolean;
}

/** One version of a paper of a line. */
export class OpenLinePaper extends Query<OpenedPaper> {
  constructor(
    readonly dossierId: string,
    readonly paperId: string,
    readonly version: number,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(OpenLinePaper)
export class OpenLinePaperHandler implements IQueryHandler<OpenLinePaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: PaperViews,
    private readonly files: FileStore,
  ) {}

  /** @throws NotVisible, DomainRejectionError `paper-being-scanned`, `paper-quarantined` */
  async execute({ dossierId, paperId, version, viewer }: OpenLinePaper): Promise<OpenedPaper> {
    const { state } = await this.runner.load(dossierDecider, dossierId);
    demandDossier(viewer, 'dossier.read', state, dossierId);
    const side = sideOf(viewer, state);
    const events = await this.views.events(`dossier:${dossierId}`, PAPER_EVENT_TYPES);
    const paper = linePapers(events).find((one) => one.paperId === paperId);
    const file = paper?.versions.find((one) => one.version === version);
    if (!paper || !file || !maySee(paper, side)) throw new NotVisible('paper');
    if (file.scan === 'pending') throw new DomainRejectionError(reject('paper-being-scanned'));
    if (file.scan === 'infected') throw new DomainRejectionError(reject('paper-quarantined'));
    const { sha256, size, mime } = file;
    const name = file.name ?? `${paper.kind}-${version}`;
    const content = () => contentOf(this.files, sha256);
    return { sha256, size, mime, name, content, foreign: !isOwn(viewer, state) };
  }
}

/** A paper of a letter, by the hash of its content. */
export class OpenLetterPaper extends Query<OpenedPaper> {
  constructor(
    readonly proposalId: string,
    readonly sha256: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(OpenLetterPaper)
export class OpenLetterPaperHandler implements IQueryHandler<OpenLetterPaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
  ) {}

  async execute({ proposalId, sha256, viewer }: OpenLetterPaper): Promise<OpenedPaper> {
    const state = await ownProposal(this.runner, viewer, 'proposal.read', proposalId);
    const paper = state.papers.find((one) => one.sha256 === sha256);
    if (!paper) throw new NotVisible('paper');
    const { size, mime, name } = paper;
    const content = () => contentOf(this.files, sha256);
    const own = viewer.roles.some(({ unitId }) => unitId === state.unitId);
    return { sha256, size, mime, name, content, foreign: !own };
  }
}

const isOwn = (viewer: Viewer, { filingUnitId, unitId }: DossierState): boolean =>
  viewer.roles.some((role) => role.unitId === filingUnitId || role.unitId === unitId);

/** An event names it, so it must be there; where it is not, the store is ill. */
async function contentOf(files: FileStore, sha256: string): Promise<AsyncIterable<Uint8Array>> {
  const content = await files.open(sha256);
  if (!content) throw new Unavailable('files', new Error(`file ${sha256} is missing`));
  return content;
}
