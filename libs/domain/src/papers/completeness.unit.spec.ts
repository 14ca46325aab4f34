import fc from 'fast-check';
import type { AwardRule, PaperRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import { noHistory } from '../eligibility/facts.js';
import { checklist, papersDue, type PaperCase } from './checklist.js';
import { completeness, type PresentPaper } from './completeness.js';
import { paperWarning } from './paper-warning.js';

const basis = { source: 'test', verified: true };
const paper = (code: string, more: Partial<PaperRule> = {}): PaperRule => ({
  code,
  name: { vi: `giấy ${code}`, en: code },
  required: true,
  ...basis,
  ...more,
});
const award = (...papers: PaperRule[]) =>
  ({
    code: 'a',
    routes: [
      { kind: 'any', route: { id: 'council-chair', steps: [] }, ...basis },
      { kind: 'spot', route: { id: 'appraisal-chair', steps: [] }, ...basis },
    ],
    criteria: [],
    papers,
  }) as unknown as AwardRule;
const edition = {
  code: 'x',
  commendationKinds: [
    { code: 'merit', procedure: 'full', name: { vi: '', en: '' }, ...basis },
    { code: 'spot', procedure: 'simplified', name: { vi: '', en: '' }, ...basis },
  ],
  awards: [],
} as unknown as Edition;
const line = { kind: 'merit', level: 'province', recipientKind: 'individual' } as PaperCase;
const codes =
  (...papers: PaperRule[]) =>
  (more: Partial<PaperCase> = {}) =>
    checklist(edition, award(...papers), { ...line, ...more }).map((one) => one.code);
const there = (kind: string, state: PresentPaper['state'] = 'there'): PresentPaper => ({
  kind,
  of: 'line',
  state,
});

describe('a checklist', () => {
  it('is chosen by kind, recipient, procedure and route', () => {
    const of = codes(
      paper('letter'),
      paper('report', { procedures: ['full'] }),
      paper('summary-report', { procedures: ['simplified'] }),
      paper('minutes', { routes: ['council-chair'] }),
      paper('household', { recipients: ['household'] }),
      paper('spot', { kinds: ['spot'] }),
    );
    expect(of()).toEqual(['letter', 'report', 'minutes']);
    // The simplified procedure asks for less: no full report and no minutes of a council.
    expect(of({ kind: 'spot' })).toEqual(['letter', 'summary-report', 'spot']);
    expect(of({ recipientKind: 'household' })).toEqual([
      'letter',
      'report',
      'minutes',
      'household',
    ]);
  });

  it('asks for a paper under a condition once a person or a datum says that it holds', () => {
    const name = { vi: 'doanh nghiệp', en: 'a firm' };
    const rule = paper('obligations', { condition: { name, test: 'sex = "female"' } });
    const applies = (more: Partial<PaperCase>) =>
      checklist(edition, award(rule), { ...line, ...more })[0]?.applies;
    const history = (sex?: 'female' | 'male') => () => ({
      line: {
        ...{ award: 'a', kind: 'merit', recipientKind: 'individual', meritFrom: '2018-01-01' },
        ...{ meritTo: '2018-12-31', yearKind: 'calendar', proposedOn: '2019-01-01' },
        confirmed: {},
        restsOn: [],
      },
      history: { ...noHistory('s', 'individual'), ...(sex ? { sex } : {}) },
    });
    expect(applies({})).toBe('unsaid');
    expect(applies({ history: history() as never })).toBe('unsaid');
    expect(applies({ history: history('female') as never })).toBe('yes');
    expect(applies({ history: history('male') as never })).toBe('no');
    expect(applies({ paperNeeds: { obligations: true } })).toBe('yes');
    expect(
      applies({ paperNeeds: { obligations: false }, history: history('female') as never }),
    ).toBe('no');
    const asked = (needs?: Record<string, boolean>) =>
      papersDue(
        checklist(edition, award(rule), { ...line, ...(needs ? { paperNeeds: needs } : {}) }),
      );
    expect(asked()).toEqual([]);
    expect(asked({ obligations: true })).toHaveLength(1);
  });
});

describe('completeness', () => {
  const rules = [
    paper('letter'),
    paper('report'),
    paper('firm', { condition: { name: { vi: 'doanh nghiệp', en: 'a firm' } } }),
    paper('photo', { required: false }),
    paper('opinion', { at: 'submission' }),
  ];
  const found = (present: PresentPaper[], moment: 'filing' | 'submission' = 'filing', more = {}) =>
    completeness(checklist(edition, award(...rules), { ...line, ...more }), present, moment, false);
  const results = (present: PresentPaper[], ...rest: [('filing' | 'submission')?, object?]) =>
    found(present, ...rest).items.map((item) => item.result);

  it('says of each paper what is the matter', () => {
    expect(results([there('letter')])).toEqual([
      'satisfied',
      'missing',
      'awaiting',
      'optional',
      'later',
    ]);
    expect(results([there('letter'), there('report', 'pending')], 'submission')).toEqual([
      'satisfied',
      'awaiting',
      'awaiting',
      'optional',
      'missing',
    ]);
    expect(
      results([there('report', 'infected')], 'filing', { paperNeeds: { firm: false } }),
    ).toEqual(['missing', 'missing', 'not-needed', 'optional', 'later']);
    expect(results([there('report', 'secret')])[1]).toBe('satisfied');
  });

  it('says it in a sentence', () => {
    expect(found([there('letter')]).message).toEqual({
      vi: 'Còn thiếu 1 giấy tờ: giấy report. Chờ xác nhận: giấy firm (phải nộp nếu là doanh nghiệp).',
      en: '1 paper(s) missing: report. To be confirmed: firm (asked of a firm).',
    });
    const all = found([there('letter'), there('report')], 'filing', {
      paperNeeds: { firm: false },
    });
    expect(all).toMatchObject({ complete: true, certain: true, missing: [], awaiting: [] });
    expect(all.message.vi).toBe('Đã đủ giấy tờ theo danh mục.');
    expect(completeness([], [], 'filing', false)).toMatchObject({
      complete: false,
      certain: false,
    });
  });

  it('is never certain under an unverified rule or a provisional edition', () => {
    const items = checklist(edition, award(paper('letter', { verified: false })), line);
    expect(completeness(items, [], 'filing', false).certain).toBe(false);
    const sure = checklist(edition, award(paper('letter')), line);
    expect(completeness(sure, [], 'filing', true)).toMatchObject({ certain: false });
    expect(completeness(sure, [], 'filing', true).message.vi).toContain('chỉ để nhắc');
  });

  it('never gets worse by one more paper', () => {
    const present = fc.array(
      fc.record({
        kind: fc.constantFrom('letter', 'report', 'firm', 'photo', 'opinion'),
        of: fc.constantFrom('line' as const, 'letter' as const),
        state: fc.constantFrom('there' as const, 'secret' as const, 'pending' as const),
      }),
    );
    fc.assert(
      fc.property(present, present, (some, more) => {
        const before = found(some).missing;
        const after = found([...some, ...more]).missing;
        expect(after.every((code) => before.includes(code))).toBe(true);
      }),
    );
  });
});

describe('a missing paper at filing', () => {
  const warned = (rule: Partial<PaperRule>, present: PresentPaper[] = [], provisional = false) => {
    const items = checklist(edition, award(paper('letter', rule)), line);
    return paperWarning(
      'a',
      completeness(items, present, 'filing', provisional).items,
      provisional,
    );
  };

  it('warns or stops as its rule says, and stops nobody without a verified rule', () => {
    expect(warned({})).toBeUndefined();
    expect(warned({ guard: 'block' }, [there('letter')])).toBeUndefined();
    expect(warned({ guard: 'warn' })).not.toHaveProperty('stops');
    expect(warned({ guard: 'block' })).toMatchObject({
      code: 'papers-missing',
      stops: 'filing',
      facts: { missing: 'giấy letter', missingEn: 'letter' },
    });
    expect(warned({ guard: 'block', verified: false })).not.toHaveProperty('stops');
    expect(warned({ guard: 'block' }, [], true)).not.toHaveProperty('stops');
    expect(warned({ guard: 'block' }, [there('letter', 'secret')])).toBeUndefined();
  });
});
