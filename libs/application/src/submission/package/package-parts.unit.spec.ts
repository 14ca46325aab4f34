import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { checkChecksums, CHECKSUMS_FILE, type RecordedPaperEvent } from '@vinhdanh/domain';
import type { Block } from '../../ports/document-writer.js';
import type { SubmissionLine } from '../../ports/submission-views.js';
import { PackageParts, type PackageContent } from './package-parts.js';

const line = (dossierId: string, sessionId: string | null = null): SubmissionLine => ({
  ...{ dossierId, award: 'pm-certificate', kind: 'merit', recipientKind: 'collective' },
  ...{ meritFrom: '2025-01-01', meritTo: '2025-12-31', unitId: 'u1', name: 'Phòng Mẫu' },
  ...{ status: 'listed', decisionNumber: null, decidedOn: null, grantedForm: null },
  ...{ secret: false, sessionId, unitName: 'Sở Mẫu' },
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An uploaded paper; its content is its own name. */
function paper(paperId: string, kind: string, more: { size?: number; scan?: string } = {}) {
  return {
    ...{ version: 1, recordedAt: '2026-01-01T00:00:00Z', actor: 'a', onBehalfOf: null },
    ...{ unitId: null, type: 'dossier.paper-attached', body: null },
    data: {
      ...{ paperId, kind, side: 'unit', version: 1, mime: 'application/pdf' },
      ...{ sha256: hashOf(paperId), size: more.size ?? 100 },
      ...(more.scan ? { scan: more.scan } : {}),
    },
  } as unknown as RecordedPaperEvent;
}
const event = (type: string, data: object): RecordedPaperEvent =>
  ({ ...paper('x', 'x'), type, data }) as unknown as RecordedPaperEvent;

function partsWith(papers: Record<string, RecordedPaperEvent[]>) {
  const written: (readonly Block[])[] = [];
  const names = new Map(
    Object.values(papers)
      .flat()
      .flatMap(({ data }) => (data.paperId ? [[hashOf(String(data.paperId)), data.paperId]] : [])),
  );
  const vote = { outcome: 'pass', yes: 17, need: 15 };
  const parts = new PackageParts(
    { loadMany: async () => new Map() } as never,
    {
      lines: async (_scope: unknown, _id: string, ids: string[]) =>
        ids.map((dossierId) => ({ dossierId, vote })),
    } as never,
    { events: async (stream: string) => papers[stream.slice(8)] ?? [] } as never,
    {
      open: async (sha256: string) =>
        (async function* () {
          yield Buffer.from(String(names.get(sha256) ?? 'scan'));
        })(),
    } as never,
    {
      word: (blocks: readonly Block[]) => {
        written.push(blocks);
        return Buffer.from(JSON.stringify(blocks));
      },
    },
    { editionOn: async () => undefined } as never,
  );
  return { parts, written };
}

const content = (lines: SubmissionLine[], more: Partial<PackageContent> = {}): PackageContent => ({
  documentId: 'H99,2026/02/05,7/TTr-UBND',
  words: {
    ...{
      number: '7/TTr-UBND',
      date: '2026-02-05',
      title: 'Về việc khen thưởng',
      place: 'Tỉnh Mẫu',
    },
    ...{ sender: 'Ủy ban nhân dân tỉnh', receiver: 'Cơ quan Trung ương', signer: 'Người Ký' },
    ...{ lines: lines.length, paperOnly: 1 },
  },
  lines,
  hints: {},
  ...more,
});

describe('the files of a package', () => {
  it('come in the order they are read in, each with its checksum', async () => {
    const { parts, written } = partsWith({
      a: [paper('photo', 'evidence'), paper('story-a', 'report')],
      b: [paper('story-b', 'report')],
    });
    const files = await parts.of(content([line('a', 's1'), line('b')]));
    expect(files.map(({ name }) => name)).toEqual([
      'to-trinh.docx',
      'danh-sach.docx',
      'danh-sach.json',
      'bien-ban.docx',
      '0001-report.pdf',
      '0002-report.pdf',
      'muc-luc-minh-chung.json',
      '0003-evidence.pdf',
      CHECKSUMS_FILE,
    ]);
    expect(() => checkChecksums(files)).not.toThrow();
    expect(Buffer.from(files[4]!.content).toString()).toBe('story-a');
    // A zero before the day and the month of February; the secret line is told as on paper.
    expect(JSON.stringify(written[0])).toContain('ngày 05 tháng 02 năm 2026');
    expect(JSON.stringify(written[0])).toContain('1 trường hợp gửi riêng bằng bản giấy');
    expect(JSON.stringify(written[2])).toContain('Thông qua');
  });

  it('leave out what was withdrawn, is secret, infected or not looked at yet', async () => {
    const { parts } = partsWith({
      a: [
        paper('kept', 'report'),
        paper('gone', 'report'),
        event('dossier.paper-withdrawn', { paperId: 'gone' }),
        paper('ill', 'report', { scan: 'infected' }),
        paper('waits', 'report', { scan: 'pending' }),
        event('dossier.secret-paper-noted', {
          paperId: 's',
          kind: 'report',
          side: 'unit',
          secrecy: 'secret',
        }),
      ],
    });
    const files = await parts.of(content([line('a')]));
    const index = files.find(({ name }) => name === 'muc-luc-minh-chung.json')!;
    const { papers } = JSON.parse(Buffer.from(index.content).toString()) as { papers: object[] };
    expect(papers).toEqual([
      {
        dossierId: 'a',
        kind: 'report',
        sha256: hashOf('kept'),
        size: 100,
        file: '0001-report.pdf',
      },
    ]);
  });

  it('name in the index what is too large to be enclosed', async () => {
    const { parts } = partsWith({
      a: [paper('small', 'evidence'), paper('huge', 'report', { size: 29_999_950 })],
    });
    const files = await parts.of(content([line('a')]));
    const index = files.find(({ name }) => name === 'muc-luc-minh-chung.json')!;
    expect(JSON.parse(Buffer.from(index.content).toString())).toMatchObject({
      papers: [
        { sha256: hashOf('huge'), file: '0001-report.pdf' },
        { sha256: hashOf('small'), file: null },
      ],
    });
    expect(files.map(({ name }) => name)).not.toContain('0002-evidence.pdf');
  });

  it('lead with the scan of the signed letter, where there is one', async () => {
    const { parts } = partsWith({});
    const signedLetter = { sha256: 'f'.repeat(64), mime: 'application/pdf' };
    const [letter] = await parts.of(content([line('a')], { signedLetter }));
    expect([letter!.name, Buffer.from(letter!.content).toString()]).toEqual([
      'to-trinh.pdf',
      'scan',
    ]);
  });
});
