import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { canonical, CHECKSUMS_FILE, type RecordedPaperEvent } from '@vinhdanh/domain';
import type { Block } from '../../ports/document-writer.js';
import type { OutgoingPart } from '../../ports/edxml-codec.js';
import type { SubmissionLine } from '../../ports/submission-views.js';
import { CouncilPapers } from './council-papers.js';
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

const VOTE = {
  ...{ outcome: 'pass', on: '2026-01-20', yes: 17, need: 15 },
  tally: {
    ...{ roster: 20, present: 18, mode: 'entered' },
    votes: { agree: 17, disagree: 1, blank: 0 },
    written: { for: 0, against: 0, blank: 0 },
  },
  rule: {
    ...{ denominator: 'all', threshold: { num: 3, den: 4 }, quorum: { num: 2, den: 3 } },
    ...{ countsWritten: false, source: 'Quy chế mẫu', verified: false },
  },
};
const item = (dossierId: string) => ({ item: 1, dossierId, award: 'x', notes: ['lời nói'] });
const MINUTES = {
  ...{ format: 'vinhdanh-minutes-1', sessionId: 's1', title: 'Phiên', heldOn: '2026-01-20' },
  ...{ council: {}, attendance: {}, papers: { digest: 'd' }, notes: ['chung'] },
  items: [item('a'), item('secret')],
  rounds: [
    {
      ...{ roundId: 'r', status: 'tallied', items: 2, issued: 9, paper: 0, keysDigest: 'k' },
      deferred: [{ dossierId: 'secret', item: 2, reason: 'mật' }],
    },
  ],
  votes: [{ roundId: 'v', mode: 'open', status: 'closed', items: 2 }],
  conclusion: { passed: 1, lowerForm: 0, deferred: 1, failed: 0, left: 0 },
};
const MINUTES_TEXT = canonical(MINUTES);

type States = Record<string, [string, { state: object }][]>;

function partsWith(papers: Record<string, RecordedPaperEvent[]>, states: States = {}) {
  const written: (readonly Block[])[] = [];
  const files = {
    describe: async (sha256: string) => ({ sha256, size: 4, kind: 'pdf' }),
  } as never;
  const writer = {
    word: (blocks: readonly Block[]) => {
      written.push(blocks);
      return Buffer.from(JSON.stringify(blocks));
    },
  };
  const council = new CouncilPapers(
    {
      loadMany: async (decider: { kind: string }) => new Map(states[decider.kind] ?? []),
    } as never,
    {
      lines: async (_scope: unknown, _id: string, ids: string[]) =>
        ids.map((dossierId) => ({ dossierId, vote: VOTE })),
    } as never,
    { content: async () => MINUTES } as never,
    writer,
  );
  const parts = new PackageParts(
    council,
    { events: async (stream: string) => papers[stream.slice(8)] ?? [] } as never,
    files,
    writer,
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
  mostBytes: 50_000_000,
  ...more,
});

/** Text of a part we wrote; the hash of one that lies in the store. */
const textOf = (part: OutgoingPart): string =>
  'kept' in part ? part.kept.sha256 : Buffer.from(part.content).toString('utf8');

describe('the files of a package', () => {
  it('come in the order they are read in, each with its checksum', async () => {
    const { parts, written } = partsWith({
      a: [paper('photo', 'evidence'), paper('story-a', 'report')],
      b: [paper('story-b', 'report')],
    });
    const { parts: files, leftOut } = await parts.of(content([line('a', 's1'), line('b')]));
    expect(leftOut).toEqual({ files: 0, bytes: 0 });
    expect(files.map(({ name }) => name)).toEqual([
      'to-trinh.docx',
      'danh-sach.docx',
      'danh-sach.json',
      'bien-ban.docx',
      'ket-qua-bo-phieu.docx',
      '0001-report.pdf',
      '0002-report.pdf',
      'muc-luc-minh-chung.json',
      '0003-evidence.pdf',
      CHECKSUMS_FILE,
    ]);
    const listed = JSON.parse(textOf(files.at(-1)!)) as {
      files: { name: string; sha256: string }[];
    };
    for (const [n, part] of files.slice(0, -1).entries())
      expect(listed.files[n]).toMatchObject({
        name: part.name,
        sha256: 'kept' in part ? part.kept.sha256 : hashOf(textOf(part)),
      });
    expect(textOf(files[5]!)).toBe(hashOf('story-a'));
    // A zero before the day and the month of February; the secret line is told as on paper.
    expect(JSON.stringify(written[0])).toContain('ngày 05 tháng 02 năm 2026');
    expect(JSON.stringify(written[0])).toContain('1 trường hợp gửi riêng bằng bản giấy');
    expect(JSON.stringify(written[2])).toContain('Thông qua');
    // 17 of all 20 members: the share is cut, the threshold rounded up to people.
    expect(JSON.stringify(written[3])).toContain('"3/4 của 20: 15","85,00%"');
    expect(JSON.stringify(written[3])).toContain('Quy chế mẫu (chưa kiểm chứng)');
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
    const { parts: files } = await parts.of(content([line('a')]));
    const index = files.find(({ name }) => name === 'muc-luc-minh-chung.json')!;
    const { papers } = JSON.parse(textOf(index)) as { papers: object[] };
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

  it('name in the index what is too large to be enclosed, and say how much that is', async () => {
    const { parts } = partsWith({
      a: [
        paper('small', 'evidence', { size: 400_000 }),
        paper('huge', 'report', { size: 37_300_000 }),
      ],
    });
    const { parts: files, leftOut, left } = await parts.of(content([line('a')]));
    expect(left).toEqual([{ name: '0002-evidence.pdf', size: 400_000 }]);
    const index = files.find(({ name }) => name === 'muc-luc-minh-chung.json')!;
    expect(JSON.parse(textOf(index))).toMatchObject({
      papers: [
        { sha256: hashOf('huge'), file: '0001-report.pdf' },
        { sha256: hashOf('small'), file: null },
      ],
    });
    expect(files.map(({ name }) => name)).not.toContain('0002-evidence.pdf');
    expect(leftOut).toEqual({ files: 1, bytes: 400_000 });
  });

  it('refuse a package of which even the letter has no room, and name the sizes', async () => {
    const { parts } = partsWith({});
    const tight = parts.of(content([line('a')], { mostBytes: 20_000 }));
    await expect(tight).rejects.toThrow(/^package of \d+ bytes, at most 20000$/);
  });

  it('enclose of the minutes both have signed what is about these lines, and name the whole', async () => {
    const signature = (by: string) => ({ by, at: '2026-01-21T00:00:00Z' });
    const version = {
      ...{ version: 1, hash: hashOf(MINUTES_TEXT), basis: 'b', drawnBy: 'k', drawnAt: 'x' },
      signatures: { secretary: signature('k1'), chair: signature('k2') },
    };
    const named = (id: string, displayName: string): [string, { state: object }] => [
      id,
      { state: { displayName } },
    ];
    const states = (hash: string): States => ({
      minutes: [['s1', { state: { versions: [{ ...version, hash }] } }]],
      account: [named('k1', 'Thư Ký Mẫu'), named('k2', 'Chủ Tọa Mẫu')],
    });
    const changed = (text: string) => states(hashOf(text));
    const { parts, written } = partsWith({}, states(version.hash));
    const { parts: files } = await parts.of(content([line('a', 's1')]));
    const extract = files.find(({ name }) => name === 'trich-bien-ban-1.json')!;
    const text = textOf(extract);
    const { notes: _said, ...mine } = item('a');
    const { roundId, status, issued, paper, keysDigest } = MINUTES.rounds[0]!;
    expect(JSON.parse(text)).toEqual({
      ...{ format: 'vinhdanh-minutes-extract-1', sessionId: 's1', title: 'Phiên' },
      ...{ heldOn: '2026-01-20', council: {}, attendance: {} },
      of: { version: 1, sha256: hashOf(MINUTES_TEXT) },
      items: [mine],
      rounds: [{ roundId, status, issued, paper, keysDigest }],
    });
    // Its own hash and the whole one's stand beside it; nothing of the other line left the house.
    expect(extract.description).toContain(`SHA-256 ${hashOf(text)};`);
    expect(extract.description).toContain(`có SHA-256 ${hashOf(MINUTES_TEXT)}`);
    expect(files.filter((one) => textOf(one).includes('secret'))).toEqual([]);
    const other = partsWith({}, changed('mật khác'));
    await expect(other.parts.of(content([line('a', 's1')]))).rejects.toThrow('not what was signed');
    expect(JSON.stringify(written[2])).toContain(
      `thư ký Thư Ký Mẫu và chủ tọa Chủ Tọa Mẫu ký, SHA-256 ${hashOf(MINUTES_TEXT)}`,
    );
  });

  it('cite minutes on paper by number and hash, and enclose no file though one is kept', async () => {
    const fileHash = 'e'.repeat(64);
    const recorded = { number: '05/BB', date: '2026-01-20', fileHash };
    const states: States = { minutes: [['s1', { state: { versions: [], recorded } }]] };
    const { parts, written } = partsWith({}, states);
    // The store answers for every hash: it may be a paper of anybody.
    const { parts: files } = await parts.of(content([line('a', 's1')]));
    expect(files.filter((part) => 'kept' in part)).toEqual([]);
    expect(files.filter(({ name }) => name.startsWith('bien-ban')).map(({ name }) => name)).toEqual(
      ['bien-ban.docx'],
    );
    expect(JSON.stringify(written[2])).toContain(
      `Theo biên bản số 05/BB ngày 2026-01-20, SHA-256 ${fileHash}`,
    );
  });

  it('enclose a scan bound to minutes on paper where it names lines of the package alone', async () => {
    const fileHash = 'e'.repeat(64);
    const recorded = { number: '05/BB', date: '2026-01-20', fileHash };
    const scan = (letter: string, items?: number[], of = fileHash) => ({
      ...{ sha256: letter.repeat(64), size: 4, mime: 'application/pdf', of, boundAt: 'x' },
      ...(items ? { items } : {}),
    });
    const scans = [scan('e'), scan('1', [1]), scan('2', [1, 2]), scan('3', [1], 'd'.repeat(64))];
    const agenda = { requested: 1, open: [], items: { a: 1, b: 2 } };
    const states: States = {
      minutes: [['s1', { state: { versions: [], recorded, scans } }]],
      'council-session': [['s1', { state: { agenda } }]],
    };
    const enclosed = async (...ids: string[]) => {
      const { parts } = partsWith({}, states);
      const { parts: files } = await parts.of(content(ids.map((id) => line(id, 's1'))));
      return files.flatMap((part) => ('kept' in part ? [part.kept.sha256[0]] : []));
    };
    expect(await enclosed('a')).toEqual(['1']);
    expect(await enclosed('a', 'b')).toEqual(['e', '1', '2']);
    expect(await enclosed('b')).toEqual([]);
  });

  it('lead with the scan of the signed letter, where there is one', async () => {
    const { parts } = partsWith({});
    const signedLetter = { sha256: 'f'.repeat(64), mime: 'application/pdf' };
    const { parts: files } = await parts.of(content([line('a')], { signedLetter }));
    expect([files[0]!.name, textOf(files[0]!)]).toEqual(['to-trinh.pdf', 'f'.repeat(64)]);
  });
});
