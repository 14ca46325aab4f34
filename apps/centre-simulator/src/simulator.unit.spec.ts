import { decidedBy, statusesBy, type Kept } from './answer.js';
import { decideLines } from './decide.js';
import { mailAbout } from './mail.js';
import { readPackage } from './package.js';
import { calm, change } from './scenario.js';

const pkg = readPackage({
  documentId: 'H07,2019/04/28,15/TTr-UBND',
  letter: { number: '15/TTr-UBND', date: '2019-04-28' },
  lines: [
    { dossierId: 'a', award: 'government-flag' },
    { dossierId: 'b', award: 'labour-order' },
    { dossierId: 'c', award: 'heroic-mother' },
    { dossierId: 'd', award: 'government-flag' },
  ],
  sample: { awards: { 'heroic-mother': 'hold' }, lines: { b: 'other-form' } },
});

describe('centre simulator', () => {
  it('grants unless told otherwise, with decisions marked as samples', () => {
    const { items, held, serial } = decideLines(pkg, { ...calm, refuse: ['d'] }, 7, '2026-01-01');
    expect(items).toEqual([
      {
        dossierId: 'a',
        outcome: 'granted',
        decision: { number: '8/QĐ-TTg (mẫu)', date: '2019-06-27' },
      },
      {
        dossierId: 'b',
        outcome: 'other-form',
        award: 'pm-certificate',
        decision: { number: '9/QĐ-TTg (mẫu)', date: '2019-06-27' },
      },
      { dossierId: 'd', outcome: 'refused', reason: 'below-standard' },
    ]);
    expect([held, serial]).toEqual([1, 9]);
  });

  it('sends back and lowers what the scenario names, by line or by award', () => {
    const scenario = { ...calm, sendBack: ['b'], otherForm: ['government-flag'] };
    const { items } = decideLines(pkg, scenario, 0, '2026-01-01');
    expect(items.map(({ dossierId, outcome }) => [dossierId, outcome])).toEqual([
      ['a', 'other-form'],
      ['b', 'returned'],
      ['d', 'other-form'],
    ]);
  });

  it('decides never in the future', () => {
    const { items } = decideLines(pkg, calm, 0, '2019-05-01');
    expect(items[0]?.decision?.date).toBe('2019-05-01');
  });

  const kept: Kept = {
    documentId: 'H99,2026/01/01,1/TTr',
    ...{ from: 'H99', code: '1/TTr', date: '2026-01-01', receipt: 'r', notice: '9/CV (mẫu)' },
    receivedAt: '2026-01-01T00:00:00.000Z',
    refused: false,
    held: 0,
    items: [{ dossierId: 'a', outcome: 'refused' }],
    requests: [],
    manner: { delayMs: 1000, duplicate: false, skip: [], silentDecision: false },
  };
  const after = (ms: number) => new Date(Date.parse(kept.receivedAt) + ms);
  const codes = (one: Kept, ms: number) => statusesBy(one, after(ms)).map((s) => s.code);

  it('tells its statuses one after another, results last', () => {
    expect(codes(kept, 0)).toEqual(['01']);
    expect(codes(kept, 2500)).toEqual(['01', '03', '05']);
    expect(decidedBy(kept, after(2500))).toBe(false);
    expect(codes(kept, 3000)).toEqual(['01', '03', '05', '06']);
    expect(decidedBy(kept, after(3000))).toBe(true);
  });

  it('stays in progress for held lines, refuses whole packages, repeats itself', () => {
    expect(codes({ ...kept, held: 1 }, 9000)).toEqual(['01', '03', '05']);
    expect(codes({ ...kept, refused: true }, 9000)).toEqual(['01', '02']);
    const noisy = { ...kept, manner: { ...kept.manner, duplicate: true } };
    expect(codes(noisy, 9000)).toContain('77');
    const ids = mailAbout(noisy, after(9000)).map(({ docid }) => docid);
    expect(ids.length).toBeGreaterThan(16);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says nothing more of a package that was taken back', () => {
    const request = { kind: 'recall' as const, at: after(1500).toISOString(), agreed: true };
    const recalled = { ...kept, requests: [request] };
    expect(codes(recalled, 9000)).toEqual(['01', '03', '15']);
    expect(decidedBy(recalled, after(9000))).toBe(false);
    const refused = { ...kept, requests: [{ ...request, agreed: false }] };
    expect(codes(refused, 9000)).toEqual(['01', '03', '05', '06', '16']);
  });

  it('takes no scenario it does not understand', () => {
    expect(change(calm, { outage: true })).toEqual({ ...calm, outage: true });
    expect(() => change(calm, { outrage: true })).toThrow('outrage');
    expect(() => change(calm, { delayMs: '5' })).toThrow('delayMs');
  });
});
