import { given } from '@vinhdanh/testing';
import type { JsonObject } from '../../log/json.js';
import type { SubjectPolicy, RegisterSubjectCommand } from './commands.js';
import { subjectDecider } from './decide.js';
import { noSubject, type SubjectState } from './state.js';
import { subjectWrite } from './subject-row.js';

const TODAY = { at: '2026-11-22T03:00:00.000Z' };
const policy: SubjectPolicy = { id: 's1' };
const number = { kind: 'personal-number' as const, text: '083180001234' };
const sealed = { kind: 'personal-number' as const, sealed: 'v1.k.x', hash: 'h' };
const command: RegisterSubjectCommand = {
  type: 'register',
  kind: 'individual',
  unitId: 'school',
  unitLine: ['school', 'dept'],
  synthetic: true,
  person: { name: ' Nguyễn Thị Đào '.normalize('NFD'), birthYear: 1980 },
  number,
};
const registered = {
  type: 'subject.registered',
  data: {
    kind: 'individual',
    unitId: 'school',
    unitLine: ['school', 'dept'],
    synthetic: true,
    number: 'personal-number',
  },
};
const collective = {
  type: 'subject.registered',
  data: { kind: 'collective', unitId: 'school', unitLine: ['school'], synthetic: false },
};
const merged = { type: 'subject.merged', data: { into: 's2', reason: 'same-person' } };
const erased = { type: 'subject.erased', data: { reason: 'request', ids: ['s1'], scans: [] } };
const on = (...events: { type: string; data: object }[]) => given(subjectDecider, events);

describe('registering', () => {
  it('keeps name and number out of the open part, the number enciphered', () => {
    on()
      .when(command, { ...policy, sealed }, TODAY)
      .then([
        {
          ...registered,
          private: {
            subjectId: 's1',
            body: { name: 'Nguyễn Thị Đào', birthYear: 1980, number: sealed },
          },
        },
      ]);
  });

  it('notes why a person has no number, and warns of a place nobody knows', () => {
    const bare = { ...command, number: undefined };
    on()
      .when(bare, policy, TODAY)
      .thenState({ number: 'none', noNumber: 'not-recorded', status: 'registered' });
    on()
      .when({ ...bare, noNumber: 'wartime-mother' }, policy, TODAY)
      .thenState({ noNumber: 'wartime-mother' });
    on()
      .when(
        { ...command, number: { ...number, text: '999180001234' } },
        { ...policy, sealed },
        TODAY,
      )
      .then([{ ...registered, data: { ...registered.data, unknownPlace: true } }]);
  });

  it.each<[string, object]>([
    ['subject-without-name', { person: { name: ' . ' } }],
    ['number-birth-conflict', { person: { name: 'A', birthYear: 1981 } }],
    ['number-sex-conflict', { person: { name: 'A', sex: 'male' } }],
    ['birth-conflict', { person: { name: 'A', birthYear: 1980, birthDate: '1981-02-03' } }],
    ['bad-date', { person: { name: 'A', birthDate: '1980-02-30' } }],
    ['day-not-come', { person: { name: 'A', birthDate: '2026-11-23' } }],
    ['year-not-come', { number: undefined, person: { name: 'A', birthYear: 2027 } }],
    ['nationality-malformed', { person: { name: 'A', nationality: 'Lào' } }],
    ['number-of-a-body', { kind: 'household' }],
    ['not-a-collective', { body: { flagEligible: true } }],
    ['day-not-come', { kind: 'collective', number: undefined, body: { foundedOn: '2030-01-01' } }],
  ])('refuses %s: %j', (code, more) => {
    on()
      .when({ ...command, ...more }, policy, TODAY)
      .thenRejected(code);
  });

  it('happens once', () =>
    on(registered).when(command, policy, TODAY).thenRejected('subject-exists'));
});

describe('amending', () => {
  it('names what changed and hides the values', () => {
    on(registered)
      .when(
        { type: 'amend', person: { name: 'Đào', staffCode: null }, number },
        { ...policy, sealed },
        TODAY,
      )
      .then([
        {
          type: 'subject.amended',
          data: { fields: ['name', 'staffCode', 'number'], number: 'personal-number' },
          private: { subjectId: 's1', body: { name: 'Đào', staffCode: null, number: sealed } },
        },
      ]);
  });

  it('weighs the number that stays against what changes', () => {
    const known = { sex: 'female' as const, birthYear: 1980, number };
    const amend = (person: object, more = {}) =>
      on(registered).when({ type: 'amend', person, ...more }, { ...policy, known }, TODAY);
    amend({ birthYear: 1979 }).thenRejected('number-birth-conflict');
    amend({ sex: 'male' }).thenRejected('number-sex-conflict');
    amend({ sex: null }).thenState({ status: 'registered' });
    amend({ birthYear: 1979 }, { noNumber: 'not-recorded' }).thenState({ number: 'none' });
  });

  it('moves somebody, and does nothing where nothing changes', () => {
    const unit = { unitId: 'other', unitLine: ['other'] };
    on(registered)
      .when({ type: 'amend', unit }, policy, TODAY)
      .then([{ type: 'subject.amended', data: { fields: ['unitId'], ...unit } }]);
    on(registered).when({ type: 'amend' }, policy, TODAY).then([]);
  });
});

describe('merging', () => {
  const merge = (into: string, survivor: SubjectPolicy['survivor'], past = [registered]) =>
    on(...past).when(
      { type: 'merge', into, reason: 'same-person' },
      { ...policy, survivor },
      TODAY,
    );
  const standing = { status: 'registered', kind: 'individual' as const };

  it('is said on the one that gives way, once', () => {
    merge('s2', standing).then([merged]);
    merge('s2', standing, [registered, merged] as never).then([]);
    merge('s3', standing, [registered, merged] as never).thenRejected('subject-merged');
  });

  it.each<[string, string, SubjectPolicy['survivor']]>([
    ['merged-into-itself', 's1', standing],
    ['no-such-survivor', 's2', undefined],
    ['no-such-survivor', 's2', { status: 'merged', kind: 'individual' }],
    ['no-such-survivor', 's2', { status: 'erased', kind: 'individual' }],
    ['kinds-differ', 's2', { status: 'registered', kind: 'family' }],
  ])('refuses %s', (code, into, survivor) => merge(into, survivor).thenRejected(code));

  it('is undone by saying so, with a reason', () => {
    const unmerge = (reason: string) => ({ type: 'unmerge' as const, reason });
    on(registered, merged).when(unmerge('Hai người'), policy).thenState({ status: 'registered' });
    expect(
      on(registered, merged, { type: 'subject.unmerged', data: { from: 's2' } }).state,
    ).toEqual(on(registered).state);
    on(registered, merged).when(unmerge(' '), policy).thenRejected('reason-missing');
    on(registered).when(unmerge('x'), policy).thenRejected('not-merged');
  });
});

describe('the end of a subject', () => {
  it('a death is recorded with those who receive', () => {
    const death = { type: 'record-death' as const, diedOn: '2026-11-01' };
    on(registered)
      .when({ ...death, heirs: [{ name: 'B', relation: 'con' }] }, policy, TODAY)
      .then([
        {
          type: 'subject.died',
          data: { heirs: 1 },
          private: {
            subjectId: 's1',
            body: { diedOn: '2026-11-01', heirs: [{ name: 'B', relation: 'con' }] },
          },
        },
      ]);
    on(registered)
      .when({ ...death, diedOn: '2026-12-01' }, policy, TODAY)
      .thenRejected('day-not-come');
    on(collective).when(death, policy, TODAY).thenRejected('not-a-person');
  });

  it('an erasure names everybody it reaches and nothing personal', () => {
    const erase = { type: 'erase' as const, reason: 'request' as const };
    const group = { members: ['s9'], openLines: 0, scans: ['ab'] };
    on(registered)
      .when(erase, { ...policy, group })
      .then([
        { type: 'subject.erased', data: { reason: 'request', ids: ['s1', 's9'], scans: ['ab'] } },
      ]);
    on(registered)
      .when(erase, { ...policy, group: { ...group, openLines: 2 } })
      .thenRejected('subject-has-open-lines', { lines: 2 });
    on(registered, merged)
      .when(erase, { ...policy, group })
      .thenRejected('subject-merged');
  });

  it.each(['amend', 'record-death', 'state-coverage', 'add-records'])(
    'nothing is %s after',
    (type) => {
      const late = { type, from: 2000, to: 2001, entries: [] } as never;
      on(registered, erased).when(late, policy, TODAY).thenRejected('subject-erased');
      on().when(late, policy, TODAY).thenRejected('no-such-subject');
    },
  );
});

describe('coverage', () => {
  const state = (from: number, to: number, past: object[] = []) =>
    on(registered, ...(past as never[])).when({ type: 'state-coverage', from, to }, policy, TODAY);

  it('is of years that are over or running, the newest statement counting', () => {
    const stated = { type: 'subject.coverage-stated', data: { from: 2010, to: 2020 } };
    state(2010, 2020).then([stated]);
    state(2010, 2020, [stated]).then([]);
    state(2015, 2026, [stated]).thenState({ coverage: { from: 2015, to: 2026 } });
    state(2020, 2010).thenRejected('years-inverted');
    state(1900, 2010).thenRejected('year-too-early');
    state(2010, 2027).thenRejected('year-not-come');
  });
});

describe('numbers', () => {
  it('are shown only where there is one', () => {
    const reveal = { type: 'reveal-number' as const, purpose: 'payment' as const };
    on(registered)
      .when(reveal, policy)
      .then([{ type: 'subject.number-revealed', data: { purpose: 'payment' } }]);
    on(collective).when(reveal, policy).thenRejected('number-unknown');
  });

  it('of an older release are enciphered with all that stood beside them', () => {
    on(registered)
      .when({ type: 'seal-number', person: { name: 'A' } }, { ...policy, sealed })
      .then([
        {
          type: 'subject.number-sealed',
          data: { number: 'personal-number' },
          private: { subjectId: 's1', body: { name: 'A', number: sealed } },
        },
      ]);
  });
});

describe('the row of the register', () => {
  const after: SubjectState = { ...noSubject, status: 'registered', kind: 'individual' };
  const write = (type: string, data: JsonObject, body?: JsonObject) =>
    subjectWrite({ type, data }, body, after);

  it('is found without accents, and holds no name once erased', () => {
    const body = { name: 'Nguyễn Thị Đào', birthYear: 1980, number: { ...sealed } };
    const { type, data } = registered;
    expect(write(type, data as JsonObject, body)).toMatchObject({
      first: true,
      set: {
        name_key: 'nguyen thi dao',
        keys: ['nguyen', 'thi', 'dao', '=nguye~n3', '=thi5', '=d~ao1'],
        number_hash: 'h',
        number_sealed: 'v1.k.x',
        birth_year: 1980,
      },
    });
    expect(Object.keys(write(type, data as JsonObject)!.set)).not.toContain('name');
  });

  it('changes only in what an amendment speaks of', () => {
    expect(write('subject.amended', { fields: [] }, { sex: null })).toEqual({
      first: false,
      set: { sex: null },
    });
    expect(write('subject.amended', { number: 'none' }, { number: null })?.set).toEqual({
      number_kind: 'none',
      number_hash: null,
      number_sealed: null,
    });
    expect(write('dossier.drafted', {})).toBeUndefined();
  });
});
