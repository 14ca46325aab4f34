import type {
  ActPaper,
  MinutesDocument,
  PaperForm,
  ResultPaper,
  ResultSheet,
} from '@vinhdanh/application';
import { noAct } from '@vinhdanh/domain';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printAct } from '../decisions/print/act-print.js';
import { printMinutes } from '../minutes/print/minutes-print.js';
import { printResultSheet } from '../minutes/print/result-sheet.js';
import { printResult } from '../proposals/print/result-print.js';

const form = parse(readFileSync('catalogue/forms/2020-03-05.yaml', 'utf8')) as PaperForm;

const act = (actKind: NonNullable<ActPaper['state']['actKind']>): ActPaper => ({
  id: 'a',
  state: {
    ...{ ...noAct, status: 'promulgated', actKind, title: 'Tặng Bằng khen', number: '5/QĐ' },
    ...{ date: '2026-02-05', legalBasis: ['Căn cứ Luật', 'Theo đề nghị'], contentHash: 'ab' },
  },
  issuer: { name: 'Ủy ban nhân dân xã Mẫu', kind: 'commune' },
  province: { name: 'Ủy ban nhân dân tỉnh Mẫu', kind: 'province' },
  signer: { name: 'Nguyễn Văn Mẫu', asDeputy: true },
  earlier: { number: '1/QĐ', date: '2025-01-05', title: 'Tặng' },
  form,
  awards: { cert: 'Bằng khen' },
  money: {
    on: '2026-02-05',
    basis: null,
    notice: { vi: 'Chưa chắc', en: 'Unsure' },
    verified: true,
  },
  sums: {
    ...{ pay: 10_000, ask: 0, lines: { pay: 1, covered: 0, ask: 0, 'no-figure': 0 } },
    byPayer: { decider: 10_000, 'proposing-agency': 0, unknown: 0 },
  },
  byAward: [{ award: 'cert', recipientKind: 'individual', lines: 1, pay: 10_000 }],
  lines: [
    {
      ...{ dossierId: 'd', name: 'Trần Văn An', recipientKind: 'individual', unitId: 'u' },
      ...{ unitName: 'Trường Mẫu', award: 'cert', meritFrom: '2025-09-01', meritTo: '2026-05-31' },
      changes: { award: 'cert', number: '2/QĐ' },
      reward: { times: 1, amount: 10_000, outcome: 'pay', paidBy: 'decider' },
    },
  ],
  hash: 'ab',
});
const result = (): ResultPaper => ({
  issuer: { name: 'Ủy ban nhân dân tỉnh Mẫu', kind: 'province' },
  ...{ unitName: 'Trường Mẫu', letter: { number: '2/TTr', date: '2026-01-05' }, form },
  awards: { cert: 'Bằng khen' },
  lines: (['granted', 'not-granted', 'open'] as const).map((outcome) => ({
    ...{ dossierId: 'd', name: 'Trần Văn An', recipientKind: 'individual', unitId: 'u' },
    ...{ unitName: 'Trường Mẫu', award: 'cert', result: outcome, cause: 'breach', by: 'signer' },
    ...{ number: '5/QĐ', decidedOn: '2026-02-05' },
  })),
});
const vote = {
  ...{ mode: 'secret', total: 22, present: 20, for: 17, against: 2, abstain: 0, blank: 1 },
  ...{ notVoting: 0, written: { for: 1, against: 0, blank: 1 }, denominator: 'all', size: 22 },
  ...{ threshold: { num: 8, den: 10 }, need: 18, yes: 18, share: 8181, quorum: 15 },
  ...{ source: 'Điều 30', verified: false, outcome: 'defer', deferUntil: '2026-05-05' },
};
const minutes = (): MinutesDocument =>
  ({
    ...{ sessionId: 's', version: 2, hash: 'ab', reason: 'Thiếu', drawnBy: 'thuky', stale: true },
    drawnAt: '2026-03-15T09:00:00.000Z',
    signatures: { secretary: { by: 'thuky', at: '2026-03-15T10:00:00.000Z' } },
    people: { thuky: 'Thư ký' },
    notes: { n1: 'Đề nghị' },
    lines: { a: { subjectName: 'Tập thể', unitName: 'Đơn vị' } },
    content: {
      ...{ format: 'vinhdanh-minutes-1', sessionId: 's', title: 'Phiên', heldOn: '2026-03-05' },
      council: { name: 'Hội đồng', level: 'province', roster: 22 },
      chair: { position: 'Chủ tịch' },
      secretary: { position: 'Thư ký' },
      attendance: {
        ...{ total: 22, present: 20, absent: 2, written: 2 },
        roll: [{ position: 'Giám đốc Sở', how: 'present' }],
      },
      papers: { papers: 1, lines: 1, digest: 'cd' },
      items: [
        {
          ...{ item: 1, dossierId: 'a', award: 'cert', notes: ['n1'], vote },
          conflicts: [{ position: 'Uỷ viên', ground: 'employment' }],
        },
      ],
      notes: ['n1'],
      rounds: [
        {
          ...{ items: 1, issued: 20, paper: 2, status: 'void', reason: 'Lỗi' },
          ...{ keysDigest: 'ef', ballotRoot: '01' },
        },
      ],
      conclusion: { passed: 1, failed: 0, lowerForm: 0, deferred: 0, left: 0 },
    },
  }) as unknown as MinutesDocument;

const KINDS = ['granting', 'submission-letter', 'correction', 'annulment'] as const;
const prints: [string, () => unknown, (paper: never) => string][] = [
  ...KINDS.map((kind): (typeof prints)[number] => [kind, () => act(kind), printAct]),
  ['result letter', result, printResult],
  ['minutes', minutes, printMinutes],
  ['result sheet', () => minutes() as unknown as ResultSheet, printResultSheet],
];

/** The same paper with something added to every text in it, whatever the text is; codes of instants stay. */
const with_ = (value: unknown, more: string, key = ''): unknown => {
  if (typeof value === 'string')
    return key === 'at' ||
      key.endsWith('At') ||
      key === 'by' ||
      key === 'outcome' ||
      key === 'result'
      ? value
      : `${value}${more}`;
  if (Array.isArray(value)) return value.map((one) => with_(one, more, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, with_(v, more, k)]));
};
const tags = (html: string): string =>
  [...html.replace(/<style>.*?<\/style>/s, '').matchAll(/<[^>]*>?/g)]
    .map(([tag]) => tag)
    .join('\n');

/** Pieces that end an element, open one, or leave an attribute; glued together at random. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<script>alert(1)</script>',
          '</title><zz onload=x>',
          '"><zz>',
          "'><zz>",
          '<!--',
          '-->',
        ],
        ...[
          '</td></table>',
          '<![CDATA[',
          '&lt;zz&gt;',
          '&#60;',
          '</style>',
          '${zz}',
          '{body}',
          '$&',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `x${parts.join('')}`);

describe.each(prints)('the print of a %s', (_name, paper, print) => {
  it('has the same tags whatever stands in any of its texts', () => {
    const plain = tags(print(with_(paper(), 'x') as never));
    fc.assert(
      fc.property(hostile, (text) => {
        const found = print(with_(paper(), text) as never);
        expect(tags(found)).toBe(plain);
        expect(found).not.toMatch(/<zz|<script|<!--/i);
      }),
      { numRuns: 30 },
    );
  });
});
