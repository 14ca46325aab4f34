import { Injectable } from '@nestjs/common';
import {
  accountDecider,
  canonical,
  councilDecider,
  extractOf,
  isSigned,
  minutesDecider,
  sha256Of,
  travellingScans,
  type AccountState,
  type CouncilState,
  type Edition,
  type Json,
  type MinutesState,
  type MinutesVersion,
} from '@vinhdanh/domain';
import { CouncilViews } from '../../ports/council-views.js';
import { DocumentWriter } from '../../ports/document-writer.js';
import type { OutgoingPart } from '../../ports/edxml-codec.js';
import { MEDIA_TYPES } from '../../ports/file-store.js';
import { MinutesViews } from '../../ports/minutes-views.js';
import type { SubmissionLine } from '../../ports/submission-views.js';
import { CommandRunner } from '../../run-command.js';
import { extensionOf } from './held-papers.js';
import { resultBlocks } from './result-sheet.js';
import { minutesBlocks, type SessionVotes } from './written-papers.js';

const WORD = MEDIA_TYPES.docx;

/**
 * What the councils left behind: an extract of the minutes for the lines of the package, for
 * people and for machines, and the result sheet. The signed minutes themselves list every line of
 * the session, so that they stay in the house: the extract names their SHA-256, which both
 * signatures stand under, and has a hash of its own. Minutes on paper name everybody in the
 * session: number, day and hash are cited, and a scan goes only where it was bound to them and is
 * about lines of the package alone.
 */
@Injectable()
export class CouncilPapers {
  constructor(
    private readonly runner: CommandRunner,
    private readonly councils: CouncilViews,
    private readonly minutes: MinutesViews,
    private readonly writer: DocumentWriter,
  ) {}

  /** Nothing where no council dealt with any of the lines. */
  async of(
    lines: readonly SubmissionLine[],
    edition: Edition | undefined,
  ): Promise<OutgoingPart[]> {
    const ids = [...new Set(lines.flatMap(({ sessionId }) => sessionId ?? []))].sort();
    if (ids.length === 0) return [];
    const states = await this.runner.loadMany<CouncilState>(councilDecider, ids);
    const known = await this.runner.loadMany<MinutesState>(minutesDecider, ids);
    const sessions: SessionVotes[] = [];
    const signed: OutgoingPart[] = [];
    for (const [n, id] of ids.entries()) {
      const minutes = known.get(id)?.state;
      sessions.push(await this.session(id, states.get(id)?.state, minutes, lines));
      const enclosed = await this.extract(id, n + 1, minutes, lines);
      if (enclosed) signed.push(enclosed);
      const session = states.get(id)?.state;
      if (minutes?.recorded && session) signed.push(...scansOf(n + 1, minutes, session, lines));
    }
    const extract = this.writer.word(minutesBlocks(sessions, edition));
    const results = this.writer.word(resultBlocks(sessions, edition));
    return [
      {
        ...{ contentId: 'minutes', name: 'bien-ban.docx', contentType: WORD, content: extract },
        description: 'Trích biên bản họp Hội đồng',
      },
      ...signed,
      {
        ...{ contentId: 'results', name: 'ket-qua-bo-phieu.docx', contentType: WORD },
        ...{ description: 'Bảng kết quả bỏ phiếu', content: results },
      },
    ];
  }

  private async session(
    id: string,
    session: CouncilState | undefined,
    minutes: MinutesState | undefined,
    lines: readonly SubmissionLine[],
  ): Promise<SessionVotes> {
    const mine = lines.filter(({ sessionId }) => sessionId === id);
    const wanted = mine.map(({ dossierId }) => dossierId);
    const found = await this.councils.lines({ kind: 'all' }, id, wanted);
    const votes = new Map(found.map(({ dossierId, vote }) => [dossierId, vote]));
    return {
      title: session?.title ?? session?.council?.name ?? 'Phiên họp Hội đồng',
      heldOn: session?.heldOn ?? '',
      present: session?.attendance?.present ?? null,
      minutes: await this.basisOf(minutes),
      rows: mine.map((line) => ({ line, vote: votes.get(line.dossierId) ?? null })),
    };
  }

  /** Which minutes the extract is taken from, who signed them, and their hash. */
  private async basisOf(state: MinutesState | undefined): Promise<string | null> {
    const { recorded } = state ?? {};
    if (recorded)
      return `Theo biên bản số ${recorded.number} ngày ${recorded.date}, SHA-256 ${recorded.fileHash}`;
    const version = signedVersion(state);
    if (!version) return null;
    const { secretary, chair } = version.signatures;
    const hands = [secretary, chair].flatMap((one) => one?.by ?? []);
    const people = await this.runner.loadMany<AccountState>(accountDecider, hands);
    const [first = '', second = ''] = hands.map((id) => people.get(id)?.state.displayName ?? '');
    return `Theo biên bản bản ${version.version} đã được thư ký ${first} và chủ tọa ${second} ký, SHA-256 ${version.hash}`;
  }

  /** Of the text both signatures stand under what is about these lines; nothing of paper. */
  private async extract(
    sessionId: string,
    n: number,
    state: MinutesState | undefined,
    lines: readonly SubmissionLine[],
  ): Promise<OutgoingPart | undefined> {
    if (state?.recorded) return undefined;
    const version = signedVersion(state);
    const content = version && (await this.minutes.content(sessionId, version.version));
    if (!version || !content) return undefined;
    // An extract of anything but what was signed would prove nothing.
    if (sha256Of(bytesOf(content)) !== version.hash)
      throw new Error(`minutes of ${sessionId} are not what was signed`);
    const mine = lines.filter((line) => line.sessionId === sessionId);
    const ids = new Set(mine.map(({ dossierId }) => dossierId));
    const text = bytesOf(extractOf(content, version, ids));
    return {
      ...{ contentId: `minutes-extract-${n}`, name: `trich-bien-ban-${n}.json` },
      contentType: 'application/json',
      description: `Trích biên bản, SHA-256 ${sha256Of(text)}; biên bản đã ký (bản ${version.version}) có SHA-256 ${version.hash}`,
      content: text,
    };
  }
}

/** Scans of minutes on paper that name no line but those of the package. */
const scansOf = (
  n: number,
  minutes: MinutesState,
  session: CouncilState,
  lines: readonly SubmissionLine[],
): OutgoingPart[] =>
  travellingScans(minutes, session, new Set(lines.map(({ dossierId }) => dossierId))).map(
    ({ sha256, size, mime, items }, i) => ({
      contentId: `minutes-scan-${n}-${i + 1}`,
      name: `bien-ban-giay-${n}-${i + 1}.${extensionOf(mime)}`,
      description: `${items ? 'Trích biên bản' : 'Biên bản'} giấy đã ký (bản chụp), SHA-256 ${sha256}`,
      contentType: mime,
      kept: { sha256, size },
    }),
  );

const bytesOf = (content: object): Buffer =>
  Buffer.from(canonical(content as unknown as Json), 'utf8');
const signedVersion = (state: MinutesState | undefined): MinutesVersion | undefined =>
  state?.versions.filter(isSigned).at(-1);
