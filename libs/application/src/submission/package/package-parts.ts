import { Injectable } from '@nestjs/common';
import {
  checksumsOf,
  sha256Of,
  type ActGroundRef,
  type CentreAsk,
  type EdxmlAttachment,
} from '@vinhdanh/domain';
import { Catalogue } from '../../ports/catalogue.js';
import type { SampleHint } from '../../ports/centre-gateway.js';
import { DocumentWriter } from '../../ports/document-writer.js';
import type { KeptPart, OutgoingPart } from '../../ports/edxml-codec.js';
import { FileStore } from '../../ports/file-store.js';
import { PaperViews } from '../../ports/paper-views.js';
import type { SubmissionLine } from '../../ports/submission-views.js';
import { CouncilPapers } from './council-papers.js';
import { extensionOf, fileName, filesOfLine, type HeldFile } from './held-papers.js';
import { bytesInMessage, PackageTooLarge, roomFor, sizeOf } from './package-room.js';
import { letterBlocks, listBlocks, type LetterWords } from './written-papers.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Kind of the achievement report (báo cáo thành tích), which goes before all other evidence. */
const REPORT = 'report';

export interface PackageContent {
  documentId: string;
  words: LetterWords;
  lines: readonly SubmissionLine[];
  hints: Record<string, SampleHint>;
  /** What the centre is asked to do with awards it granted, and on what ground. */
  asks?: CentreAsk;
  ground?: ActGroundRef;
  /** The signed paper, where a scan of it is bound to the letter. */
  signedLetter?: { sha256: string; mime: string };
  /** Bytes the whole message may have. */
  mostBytes: number;
}

/** The files of a package, and what of the evidence found no room in it. */
export interface PackageFiles {
  parts: OutgoingPart[];
  leftOut: { files: number; bytes: number };
  /** Those left out, by their names in the index. */
  left: { name: string; size: number }[];
}

/** The files of a package, in the order the centre reads them. */
@Injectable()
export class PackageParts {
  constructor(
    private readonly council: CouncilPapers,
    private readonly papers: PaperViews,
    private readonly files: FileStore,
    private readonly writer: DocumentWriter,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * The letter first, then list, minutes, result sheet, reports, index of evidence, evidence, and
   * checksums. @throws PackageTooLarge if what may not be left out has no room
   */
  async of(content: PackageContent): Promise<PackageFiles> {
    const { words, lines, mostBytes } = content;
    const edition = await this.catalogue.editionOn(words.date);
    const held: HeldFile[] = [];
    for (const line of lines) held.push(...(await filesOfLine(this.papers, line.dossierId)));
    const ordered = [
      ...held.filter(({ kind }) => kind === REPORT),
      ...held.filter(({ kind }) => kind !== REPORT),
    ];
    const needed = [
      await this.letter(content),
      this.word('list', 'danh-sach.docx', 'Danh sách', listBlocks(words, lines, edition)),
      json('list-data', 'danh-sach.json', 'Danh sách (dữ liệu)', listData(content)),
      ...(await this.council.of(lines, edition)),
    ];
    const room = roomFor(needed, ordered.length, mostBytes);
    if (room < 0) throw new PackageTooLarge(bytesInMessage(needed, ordered.length), mostBytes);
    const enclosed = withinLimit(ordered, room);
    const reports: OutgoingPart[] = [];
    const evidence: OutgoingPart[] = [];
    for (const [n, file] of ordered.entries())
      if (enclosed.has(file))
        (file.kind === REPORT ? reports : evidence).push(enclose(file, n + 1));
    const parts = [
      ...needed,
      ...reports,
      json('evidence', 'muc-luc-minh-chung.json', 'Mục lục minh chứng', index(ordered, enclosed)),
      ...evidence,
    ];
    const left = ordered.flatMap((file, n) => {
      return enclosed.has(file) ? [] : [{ name: fileName(n + 1, file), size: file.size }];
    });
    const bytes = left.reduce((sum, { size }) => sum + size, 0);
    return {
      parts: [...parts, checksumsOf(parts.map(fingerprint))],
      leftOut: { files: left.length, bytes },
      left,
    };
  }

  private async letter({ words, signedLetter }: PackageContent): Promise<OutgoingPart> {
    if (!signedLetter) return this.word('letter', 'to-trinh.docx', 'Tờ trình', letterBlocks(words));
    const { sha256, mime } = signedLetter;
    const scan = await this.files.describe(sha256);
    if (!scan) throw new Error(`file ${sha256} is missing`);
    return {
      contentId: 'letter',
      name: `to-trinh.${extensionOf(mime)}`,
      description: 'Tờ trình (bản chụp có chữ ký)',
      contentType: mime,
      kept: { sha256, size: scan.size },
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

const enclose = (file: HeldFile, n: number): KeptPart => ({
  contentId: `paper-${n}`,
  name: fileName(n, file),
  description: file.kind === REPORT ? 'Báo cáo thành tích' : `Minh chứng: ${file.kind}`,
  contentType: file.mime,
  kept: { sha256: file.sha256, size: file.size },
});

const fingerprint = (part: OutgoingPart) => ({
  name: part.name,
  size: sizeOf(part),
  sha256: 'kept' in part ? part.kept.sha256 : sha256Of(part.content),
});

/** In their order, as long as they fit; what does not fit is named in the index all the same. */
function withinLimit(files: readonly HeldFile[], most: number): Set<HeldFile> {
  const enclosed = new Set<HeldFile>();
  let bytes = 0;
  for (const file of files) {
    if (bytes + file.size > most) continue;
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
const listData = ({ documentId, words, lines, hints, asks, ground }: PackageContent): object => ({
  documentId,
  letter: { number: words.number, date: words.date },
  paperOnly: words.paperOnly,
  ...(asks ? { asks } : {}),
  ...(ground ? { ground: { id: ground.id, source: ground.source } } : {}),
  lines: lines.map((line) => ({
    dossierId: line.dossierId,
    award: line.award,
    kind: line.kind,
    recipientKind: line.recipientKind,
    meritFrom: line.meritFrom,
    meritTo: line.meritTo,
    unitId: line.unitId,
    name: line.name,
    ...(line.flags?.length ? { flags: line.flags } : {}),
    ...(asks ? { decision: { number: line.decisionNumber, date: line.decidedOn } } : {}),
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
