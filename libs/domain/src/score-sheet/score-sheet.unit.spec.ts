import { given } from '@vinhdanh/testing';
import * as fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import { sheetFaults } from '../scoring/sheet-shape.js';
import type { ScoreSheet } from '../scoring/sheet.js';
import type { ScoreSheetCommand } from './commands.js';
import { scoreSheetDecider } from './decide.js';
import { noScoreSheet, sheetOn } from './state.js';

const name = { vi: 'Bảng điểm cụm', en: 'Cluster sheet' };
const sheet: ScoreSheet = {
  code: 'cluster',
  name,
  source: 'Quy chế cụm, Điều 3',
  verified: true,
  criteria: [
    { type: 'marked', id: 'work', name, max: 60, passMark: 30, knockout: true },
    { type: 'measured', id: 'budget', name, max: 40, better: 'higher', atTarget: 0.5 },
  ],
  cap: 100,
  decimals: 2,
  bands: [{ code: 'good', name, from: 50 }],
};

describe('a score sheet as data', () => {
  const define: ScoreSheetCommand = {
    type: 'define',
    purpose: 'cluster',
    from: '2025-01-01',
    sheet,
  };
  const revise: ScoreSheetCommand = {
    type: 'revise',
    from: '2026-01-01',
    sheet: { ...sheet, cap: 90 },
    reason: 'Quy chế mới',
  };
  const context = { actor: 'x', at: '2026-01-01T00:00:00Z' };
  const after = (...commands: ScoreSheetCommand[]) =>
    commands.reduce((state, command) => {
      const decided = scoreSheetDecider.decide(state, command, undefined, context);
      if (isRejection(decided)) throw new Error(decided.code);
      return decided.reduce(
        (now, event) => scoreSheetDecider.evolve(now, event as never, context.at, 'x'),
        state,
      );
    }, noScoreSheet);

  it('keeps every wording, each from its day on', () => {
    const state = after(define, revise, { type: 'retire', on: '2027-12-31', reason: 'Bỏ' });
    expect(sheetOn(state, '2024-12-31')).toBeUndefined();
    expect(sheetOn(state, '2025-12-31')?.cap).toBe(100);
    expect(sheetOn(state, '2026-01-01')?.cap).toBe(90);
    expect(sheetOn(state, '2028-01-01')).toBeUndefined();
  });

  it.each([
    [{ ...define, sheet: { ...sheet, criteria: [] } }, 'sheet-faulty'],
    [{ ...define, sheet: { ...sheet, criteria: [{ type: 'odd' }] } }, 'sheet-faulty'],
    [{ ...define, from: '2025-02-30' }, 'bad-date'],
  ])('%# refuses what cannot be scored by', (command, code) => {
    given(scoreSheetDecider, [])
      .when(command as never, undefined as never)
      .thenRejected(code);
  });

  it('does not change a wording behind the scores', () => {
    for (const [command, code] of [
      [{ ...revise, from: '2025-01-01' }, 'version-not-later'],
      [{ ...revise, sheet: { ...sheet, code: 'x' } }, 'sheet-code-fixed'],
    ] as const) {
      const decided = scoreSheetDecider.decide(after(define), command, undefined, context);
      expect(decided).toMatchObject({ code });
    }
  });

  it('says every fault of whatever is sent in both languages, and never throws', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...Object.values(sheet)));
    const sent = fc.record(Object.fromEntries(Object.keys(sheet).map((key) => [key, part])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(sent, fc.jsonValue()), (value) => {
        for (const { vi, en } of sheetFaults(value)) expect(vi).not.toBe(en);
      }),
    );
  });
});
