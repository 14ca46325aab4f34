import fc from 'fast-check';
import { given } from '@vinhdanh/testing';
import type { FactGrade } from '../../eligibility/facts.js';
import type { JsonObject } from '../../log/json.js';
import type { SubjectCommand, SubjectPolicy } from '../subject/commands.js';
import { subjectDecider } from '../subject/decide.js';
import type { NewEntry, RecordEntry, RecordKind } from './entry.js';
import { codeOf, yearOf } from './entry.js';
import { entryFault } from './entry-fault.js';
import { decisionKey, entryText } from './entry-text.js';
import { assembleHistory } from './history.js';
import { positionAt } from './position-at.js';
import { entryWrite } from './record-row.js';

const TODAY = { at: '2026-11-22T03:00:00.000Z' };
const policy: SubjectPolicy = { id: 's1' };
const registered = {
  type: 'subject.registered',
  data: { kind: 'individual', unitId: 'u', unitLine: ['u'], synthetic: false },
};

const samples: Record<RecordKind, RecordEntry> = {
  award: {
    kind: 'award',
    fact: { award: 'labour-order', kind: 'merit', years: [2017, 2018], number: '12/QĐ' },
    words: { title: 'Huân chương Lao động hạng Ba', issuer: 'Chủ tịch nước' },
  },
  rating: { kind: 'rating', fact: { year: 2018, rating: 'good' }, words: {} },
  initiative: {
    kind: 'initiative',
    fact: { nature: 'initiative', year: 2018, scope: 'province', applied: true, usedFor: [] },
    words: { title: 'Sáng kiến A' },
  },
  achievement: {
    kind: 'achievement',
    fact: { nature: 'prize', scope: 'nation', year: 2018, usedFor: [{ award: 'pm-certificate' }] },
    words: { title: 'Giải Nhất' },
  },
  movement: {
    kind: 'movement',
    fact: { launchedBy: 'province', year: 2018, years: 3, review: 'final', result: 'typical' },
    words: {},
  },
  assessment: {
    kind: 'assessment',
    fact: { set: 'new-rural-commune', year: 2018, met: 16, of: 19, recognised: false },
    words: { number: '12/QĐ-UBND' },
  },
  figures: { kind: 'figures', fact: { year: 2018, headcount: 12, women: 9 }, words: {} },
  post: { kind: 'post', fact: { group: 'head', from: '2010-01-01' }, words: {} },
  leave: {
    kind: 'leave',
    fact: { nature: 'maternity', from: '2018-02-01', to: '2018-07-31' },
    words: {},
  },
  discipline: { kind: 'discipline', fact: { form: 'warning', from: '2012-03-01' }, words: {} },
  hold: { kind: 'hold', fact: { matter: 'complaint', since: '2018-03-01' }, words: {} },
};
const { award, rating, hold } = samples;

const entry = (id: string, of: RecordEntry, more: Partial<NewEntry> = {}): NewEntry => ({
  entryId: id,
  entry: of,
  key: `k-${id}`,
  grade: 'declared',
  origin: 'entered',
  synthetic: false,
  ...more,
});
const added = (id: string, of: RecordEntry, grade: FactGrade = 'declared') => ({
  type: 'subject.record-added',
  data: { entryId: id, what: of.kind === 'hold' ? 'restricted' : of.kind, key: `k-${id}`, grade },
});
const after = (...events: { type: string; data: object }[]) =>
  given(subjectDecider, [registered, ...events]);
const add = (entries: NewEntry[], more = {}): SubjectCommand => ({
  type: 'add-records',
  entries,
  ...more,
});

describe('an entry', () => {
  it.each(Object.values(samples))('of kind $kind is well formed', (sample) => {
    expect(entryFault(sample, '2026-11-22')).toBeUndefined();
    expect(yearOf(sample)).toBeGreaterThan(2009);
    expect(codeOf(sample)).toMatch(/^[a-z-]+$/);
    expect(entryText(sample)).toContain(sample.kind);
  });

  it.each<[string, RecordKind, object, object?]>([
    ['year', 'rating', { year: 1800, rating: 'good' }],
    ['rating', 'rating', { year: 2018, rating: 'superb' }],
    ['years', 'award', { award: 'x', kind: 'merit', years: [] }],
    ['years', 'award', { award: 'x', kind: 'merit', years: [2018, 2017] }],
    ['award', 'award', { award: '../x', kind: 'merit', years: [2018] }],
    ['toString', 'rating', { year: 2018, rating: 'good', toString: 'x' }],
    ['extra', 'rating', { year: 2018, rating: 'good', extra: 1 }],
    ['share', 'initiative', { ...samples.initiative.fact, share: 101 }],
    ['usedFor', 'initiative', { ...samples.initiative.fact, usedFor: [{ award: 'x', y: 1 }] }],
    ['usedFor', 'initiative', { ...samples.initiative.fact, usedFor: [null] }],
    ['figures', 'figures', { year: 2018, headcount: 1, figures: { 'a b': 1 } }],
    ['to', 'leave', { nature: 'maternity', from: '2018-02-01', to: '2018-01-31' }],
    ['nature', 'leave', { nature: 'holiday', from: '2018-02-01', to: '2018-02-02' }],
    ['headcount', 'figures', { year: 2018, headcount: -1 }],
    ['from', 'post', { group: 'head', from: '2018-02-30' }],
    ['to', 'post', { group: 'head', from: '2018-02-01', to: '2017-01-01' }],
    ['until', 'discipline', { form: 'warning', from: '2018-02-01', until: '2017-01-01' }],
    ['title', 'rating', { year: 2018, rating: 'good' }, { title: 'a\u202eb' }],
    ['note', 'rating', { year: 2018, rating: 'good' }, { note: 'x'.repeat(2_001) }],
    ['positionClass', 'rating', { year: 2018, rating: 'good' }, { positionClass: 'king' }],
  ])('with a wrong %s is refused', (field, kind, fact, words = {}) => {
    const wrong = entryFault({ kind, fact, words } as never, '2026-11-22');
    expect(wrong).toMatchObject({ code: 'record-field', facts: { field, kind } });
  });

  it('of whatever shape never throws', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(samples)),
        fc.object(),
        fc.object(),
        (kind, fact, words) => {
          const fault = entryFault({ kind, fact, words } as never, '2026-11-22');
          if (fault) expect(fault.code).toMatch(/^(record-field|day-not-come)$/);
        },
      ),
    ));

  it('is the same one however its decision is written', () => {
    const spelt = { ...award, fact: { ...award.fact, number: 'Số 012/qđ' } } as RecordEntry;
    expect(entryText(spelt)).toBe(entryText(award));
    expect(decisionKey('Số: 05/QĐ-UBND')).toBe('5/qd/ubnd');
    const other = { ...rating, fact: { year: 2018, rating: 'excellent' } } as RecordEntry;
    expect(entryText(other)).toBe(entryText(rating));
  });
});

describe('the record', () => {
  it('takes entries, what they say staying private', () => {
    after()
      .when(add([entry('e1', award), entry('e2', hold)]), policy, TODAY)
      .then([
        {
          type: 'subject.record-added',
          data: { entryId: 'e1', what: 'award', key: 'k-e1', grade: 'declared', origin: 'entered' },
          private: { subjectId: 's1', body: { entry: award as unknown as JsonObject } },
        },
        {
          type: 'subject.record-added',
          data: {
            entryId: 'e2',
            what: 'restricted',
            key: 'k-e2',
            grade: 'declared',
            origin: 'entered',
          },
        },
      ]);
  });

  it('holds an entry once, also where a twin holds it', () => {
    const again = entry('e9', award, { key: 'k-e1' });
    after(added('e1', award))
      .when(add([again]), policy, TODAY)
      .thenRejected('record-already-there');
    after(added('e1', award))
      .when(add([again], { passOverKnown: true }), policy, TODAY)
      .then([]);
    after()
      .when(add([again]), { ...policy, knownKeys: ['k-e1'] }, TODAY)
      .thenRejected('record-already-there');
    after()
      .when(
        add([entry('a', rating, { key: 'k' }), entry('b', rating, { key: 'k' })]),
        policy,
        TODAY,
      )
      .thenRejected('record-already-there');
  });

  it('is sent the same list twice and is the same as after once', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1980, max: 2020 }), { maxLength: 8 }),
        (years) => {
          const entries = years.map((year) =>
            entry(`e${year}`, { kind: 'rating', fact: { year, rating: 'good' }, words: {} }),
          );
          const past = entries.map(({ entryId, entry: of }) => added(entryId, of));
          after(...past)
            .when(add(entries, { passOverKnown: true }), policy, TODAY)
            .then([]);
        },
      ),
    ));

  it.each<[string, Partial<NewEntry>]>([
    ['grade-not-given', { grade: 'system' }],
    ['scan-missing', { grade: 'scan-checked' }],
    ['reference-missing', { grade: 'confirmed', reference: ' ' }],
  ])('refuses %s', (code, more) => {
    after()
      .when(add([entry('e1', award, more)]), policy, TODAY)
      .thenRejected(code);
  });

  it('is graded by what was seen; a correction has to be seen again', () => {
    const past = [added('e1', award)];
    const grade = { type: 'grade-record', entryId: 'e1', grade: 'scan-checked' } as const;
    after(...past)
      .when({ ...grade, scan: 'ab' }, policy)
      .thenState({
        entries: { e1: { grade: 'scan-checked', key: 'k-e1' } },
      });
    after(...past)
      .when(grade, policy)
      .thenRejected('scan-missing');
    const graded = { type: 'subject.record-graded', data: { entryId: 'e1', grade: 'confirmed' } };
    const correct = { type: 'correct-record', entryId: 'e1', entry: award, key: 'n' } as const;
    after(...past, graded)
      .when({ ...correct, reason: 'Sai số' }, policy, TODAY)
      .thenState({ entries: { e1: { grade: 'declared', key: 'n' } } });
    after(...past)
      .when({ ...correct, entry: hold, reason: 'x' }, policy, TODAY)
      .thenRejected('record-kind-fixed');
    after(...past, added('e2', rating))
      .when({ ...correct, key: 'k-e2', reason: 'x' }, policy, TODAY)
      .thenRejected('record-already-there');
  });

  it('loses nothing: what is withdrawn can only not be changed any more', () => {
    const withdrawn = {
      type: 'subject.record-withdrawn',
      data: { entryId: 'e1', reason: 'wrong' },
    };
    const again = { type: 'withdraw-record', entryId: 'e1', reason: 'wrong' } as const;
    after(added('e1', award)).when(again, policy).then([withdrawn]);
    after(added('e1', award), withdrawn).when(again, policy).thenRejected('entry-withdrawn');
    after().when(again, policy).thenRejected('no-such-entry');
    after()
      .when({ ...again, entryId: 'constructor' }, policy)
      .thenRejected('no-such-entry');
    after(added('e1', award), withdrawn)
      .when(add([entry('e2', award, { key: 'k-e1' })]), policy, TODAY)
      .thenState({ entries: { e2: { grade: 'declared' } } });
  });

  it('hears the unit on what is being verified, and on nothing else', () => {
    const answer = { type: 'answer-record', entryId: 'e1', text: 'Không đúng' } as const;
    after(added('e1', hold))
      .when(answer, policy)
      .then([{ type: 'subject.record-answered', data: { entryId: 'e1' } }]);
    after(added('e1', award)).when(answer, policy).thenRejected('nothing-to-answer');
    after(added('e1', hold))
      .when({ ...answer, text: ' ' }, policy)
      .thenRejected('message-missing');
  });
});

describe('rows of the record', () => {
  const meta = { actor: 'lan', recordedAt: TODAY.at };
  const write = (type: string, data: JsonObject, body?: JsonObject) =>
    entryWrite({ type, data, meta }, body, 's1');

  it('keep the fact as the text eligibility reads', () => {
    const data = { entryId: 'e1', key: 'k', grade: 'scan-checked', scan: { sha256: 'ab' } };
    const body = { entry: award as unknown as JsonObject };
    expect(write('subject.record-added', data, body)).toMatchObject({
      put: {
        entry_id: 'e1',
        subject_id: 's1',
        kind: 'award',
        restricted: false,
        year: 2018,
        code: 'labour-order',
        fact: JSON.stringify(award.fact),
        graded_by: 'lan',
        scan: 'ab',
      },
    });
  });

  it('are not made of what was erased', () => {
    expect(write('subject.record-added', { entryId: 'e1' })).toBeUndefined();
    expect(write('subject.registered', {})).toBeUndefined();
    expect(write('subject.record-withdrawn', { entryId: 'e1', reason: 'wrong' })).toEqual({
      entryId: 'e1',
      set: { withdrawn: 'wrong' },
    });
  });
});

describe('a history', () => {
  const head = { subjectId: 's1', kind: 'individual' as const };
  const told = (ref: string, year: number) => ({ ref, grade: 'declared', year, rating: 'good' });
  const line = {
    ref: 'd1',
    award: 'labour-order',
    kind: 'merit' as const,
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
    open: false,
    annulled: false,
    decidedOn: '2019-01-02',
    number: '12/QĐ',
  };

  it('is the same whatever the order its parts come in', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.uuid(), fc.integer({ min: 2000, max: 2010 })), {
          selector: ([ref]) => ref,
        }),
        (facts) => {
          const ratings = facts.map(([ref, year]) => told(ref, year));
          const one = assembleHistory(head, { rating: [...ratings] }, []);
          const other = assembleHistory(head, { rating: [...ratings].reverse() }, []);
          expect(other).toEqual(one);
        },
      ),
    ));

  it('counts once what was decided here and told again', () => {
    const copy = { ref: 'e1', grade: 'declared', ...award.fact, number: 'Số 12/qđ' };
    const older = { ref: 'e0', grade: 'declared', ...award.fact, number: undefined, years: [2010] };
    const { honours } = assembleHistory(head, { award: [copy, older] }, [line]);
    expect(honours.map(({ ref, grade }) => [ref, grade])).toEqual([
      ['e0', 'declared'],
      ['d1', 'system'],
    ]);
  });

  it('marks what is not decided yet and what was annulled', () => {
    const open = { ...line, ref: 'd2', open: true, decidedOn: null, number: null };
    const { honours } = assembleHistory(head, {}, [open, { ...line, annulled: true }]);
    expect(honours).toEqual([
      expect.objectContaining({ ref: 'd1', annulled: true, number: '12/QĐ' }),
      expect.objectContaining({ ref: 'd2', pending: true }),
    ]);
    expect(honours[1]).not.toHaveProperty('decidedOn');
  });

  it('tells what eligibility asks of the subject itself', () => {
    const full = {
      ...head,
      nationality: 'LA',
      diedOn: '2020-01-01',
      sex: null,
      from: 2010,
      to: 2020,
    };
    expect(assembleHistory(full, {}, [])).toMatchObject({
      foreigner: true,
      diedOn: '2020-01-01',
      coverage: { from: 2010, to: 2020 },
    });
    expect(assembleHistory({ ...head, nationality: 'VN' }, {}, [])).not.toHaveProperty('foreigner');
  });

  it('knows what somebody was on a day', () => {
    const posts = [
      { from: '2010-01-01', to: '2014-12-31', positionClass: 'worker' as const },
      { from: '2014-06-01', positionClass: 'leader' as const },
      { from: '2016-01-01' },
    ];
    expect(positionAt(posts, '2012-01-01')).toBe('worker');
    expect(positionAt(posts, '2014-07-01')).toBe('leader');
    expect(positionAt(posts, '2020-01-01')).toBe('leader');
    expect(positionAt(posts, '2009-01-01')).toBeUndefined();
  });
});
