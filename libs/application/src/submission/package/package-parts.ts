import { Injectable } from '@nestjs/common';
import {
  checksums,
  councilDecider,
  isSigned,
  minutesDecider,
  type CouncilState,
  type EdxmlAttachment,
  type Edition,
  type MinutesState,
} from '@vinhdanh/domain';
import { Catalogue } from '../../ports/catalogue.js';
import type { SampleHint } from '../../ports/centre-gateway.js';
import { CouncilViews } from '../../ports/council-views.js';
import { DocumentWriter } from '../../ports/document-writer.js';
import { FileStore } from '../../ports/file-store.js';
import { PaperViews } from '../../ports/paper-views.js';
import type { SubmissionLine } from '../../ports/submission-views.js';
import { CommandRunner } from '../../run-command.js';
import { contentOf, extensionOf, fileName, filesOfLine, type HeldFile } from './held-papers.js';
import {
  letterBlocks,
  listBlocks,
  minutesBlocks,
  type LetterWords,
  type SessionVotes,
} from './written-papers.js';

/** Bytes of papers enclosed; base64 makes a third more of them, under the cap of the gateways. */
const MOST_ENCLOSED = 30_000_000;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Kind of the achievement report (báo cáo thành tích), which goes before all other evidence. */
const REPORT = 'report';

export interface PackageContent {
  documentId: string;
  words: LetterWords;
  lines: readonly SubmissionLine[];
  hints: Record<string, SampleHint>;
  /** The signed paper, where a scan of it is bound to the letter. */
  signedLetter?: { sha256: string; mime: string };
}

/** The files of a package, in the order the centre reads them. */
@Injectable()
export class PackageParts {
  constructor(
    private readonly runner: CommandRunner,
    private readonly councils: CouncilViews,
    private readonly papers: PaperViews,
    private readonly files: FileStore,
    private readonly writer: DocumentWriter,
    private readonly catalogue: Catalogue,
  ) {}

  /** The letter first, then list, minutes, reports, index of evidence, evidence, and checksums. */
  async of(content: PackageContent): Promise<EdxmlAttachment[]> {
    const { words, lines } = content;
    const edition = await this.catalogue.editionOn(words.date);
    const held: HeldFile[] = [];
    for (const line of lines) held.push(...(await filesOfLine(this.papers, line.dossierId)));
    const ordered = [
      ...held.filter(({ kind }) => kind === REPORT),
      ...held.filter(({ kind }) => kind !== REPORT),
    ];
    const enclosed = withinLimit(ordered);
    const reports: EdxmlAttachment[] = [];
    const evidence: EdxmlAttachment[] = [];
    for (const [n, file] of ordered.entries())
      if (enclosed.has(file))
        (file.kind === REPORT ? reports : evidence).push(await this.enclose(file, n + 1));
    const parts = [
      await this.letter(content),
      this.word('list', 'danh-sach.docx', 'Danh sách', listBlocks(words, lines, edition)),
      json('list-data', 'danh-sach.json', 'Danh sách (dữ liệu)', listData(content)),
      ...(await this.minutes(lines, edition)),
      ...reports,
      json('evidence', 'muc-luc-minh-chung.json', 'Mục lục minh chứng', index(ordered, enclosed)),
      ...evidence,
    ];
    return [...parts, checksums(parts)];
  }

  private async letter({ words, signedLetter }: PackageContent): Promise<EdxmlAttachment> {
    if (!signedLetter) return this.word('letter', 'to-trinh.docx', 'Tờ trình', letterBlocks(words));
    const { sha256, mime } = signedLetter;
    return {
      contentId: 'letter',
      name: `to-trinh.${extensionOf(mime)}`,
      description: 'Tờ trình (bản chụp có chữ ký)',
      contentType: mime,
      content: await contentOf(this.files, sha256),
    };
  }

  /** Nothing where no council dealt with any of the lines. */
  private async minutes(
    lines: readonly SubmissionLine[],
    edition: Edition | undefined,
  ): Promise<EdxmlAttachment[]> {
    const ids = [...new Set(lines.flatMap(({ sessionId }) => sessionId ?? []))].sort();
    if (ids.length === 0) return [];
    const states = await this.runner.loadMany<CouncilState>(councilDecider, ids);
    const signed = await this.runner.loadMany<MinutesState>(minutesDecider, ids);
    const sessions: SessionVotes[] = [];
    for (const id of ids) {
      const mine = lines.filter(({ sessionId }) => sessionId === id);
      const found = await this.councils.lines(
        { kind: 'all' },
        id,
        mine.map(({ dossierId }) => dossierId),
      );
      const votes = new Map(found.map(({ dossierId, vote }) => [dossierId, vote]));
      const session = states.get(id)?.state;
      sessions.push({
        title: session?.title ?? session?.council?.name ?? 'Phiên họp Hội đồng',
        heldOn: session?.heldOn ?? '',
        present: session?.attendance?.present ?? null,
        minutes: minutesOf(signed.get(id)?.state),
        rows: mine.map((line) => ({ line, vote: votes.get(line.dossierId) ?? null })),
      });
    }
    const blocks = minutesBlocks(sessions, edition);
    return [this.word('minutes', 'bien-ban.docx', 'Trích biên bản họp Hội đồng', blocks)];
  }

  private async enclose(file: HeldFile, n: number): Promise<EdxmlAttachment> {
    return {
      contentId: `paper-${n}`,
      name: fileName(n, file),
      description: file.kind === REPORT ? 'Báo cáo thành tích' : `Minh chứng: ${file.kind}`,
      contentType: file.mime,
      content: await contentOf(this.files, file.sha256),
    };
  }

  private word(
    contentId: string,
    name: string,
    description: string,
    blocks: Parameters<DocumentWriter['word']>[0],
  ): EdxmlAttachment {
    return { contentId, name, description, contentType: WORD, content: this.writer.word(blocks) };
  }
}

/** Which minutes the extract is taken from: the newest that both signed, or those on paper. */
function minutesOf(state: MinutesState | undefined): string | null {
  const { recorded } = state ?? {};
  if (recorded)
    return `Theo biên bản số ${recorded.number} ngày ${recorded.date}, SHA-256 ${recorded.fileHash}`;
  const version = state?.versions.filter(isSigned).at(-1);
  return version
    ? `Theo biên bản bản ${version.version} đã được thư ký và chủ tọa ký, SHA-256 ${version.hash}`
    : null;
}

/** In their order, as long as they fit; what does not fit is named in the index all the same. */
function withinLimit(files: readonly HeldFile[]): Set<HeldFile> {
  const enclosed = new Set<HeldFile>();
  let bytes = 0;
  for (const file of files) {
    if (bytes + file.size > MOST_ENCLOSED) continue;
    bytes += file.size;
    enclosed.add(file);
  }
  return enclosed;
}

const index = (files: readonly HeldFile[], enclosed: Set<HeldFile>): object => ({
  papers: files.map((file, n) => ({
    dossierId: file.dossierId,
    kind: file.kind,
    sha256: file.sha256,
    size: file.size,
    file: enclosed.has(file) ? fileName(n + 1, file) : null,
  })),
});

/** The list once more, for machines: the centre's answer names the cases by these ids. */
const listData = ({ documentId, words, lines, hints }: PackageContent): object => ({
  documentId,
  letter: { number: words.number, date: words.date },
  paperOnly: words.paperOnly,
  lines: lines.map((line) => ({
    dossierId: line.dossierId,
    award: line.award,
    kind: line.kind,
    recipientKind: line.recipientKind,
    meritFrom: line.meritFrom,
    meritTo: line.meritTo,
    unitId: line.unitId,
    name: line.name,
  })),
  ...(Object.keys(hints).length > 0 ? { sample: { awards: hints } } : {}),
});

const json = (
  contentId: string,
  name: string,
  description: string,
  data: object,
): EdxmlAttachment => ({
  ...{ contentId, name, description },
  contentType: 'application/json',
  content: Buffer.from(`${JSON.stringify(data, null, 1)}\n`, 'utf8'),
});
