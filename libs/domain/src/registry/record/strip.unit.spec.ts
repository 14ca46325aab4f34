import { isRejection } from '../../log/rejection.js';
import { subjectDecider } from '../subject/index.js';
import type { SubjectCommand, SubjectPolicy } from '../subject/commands.js';
import { noSubject, type SubjectState } from '../subject/state.js';
import type { RecordEntry } from './entry.js';
import { entryWrite } from './record-row.js';
import { stripFault, type EntryToStrip } from './rules/strip.js';

const AT = '2026-11-22T03:00:00.000Z';
const award = (more: object = {}): RecordEntry => ({
  kind: 'award',
  fact: {
    ...{ award: 'pm-certificate', kind: 'merit', years: [2015] },
    ...{ decidedOn: '2016-03-01', ...more },
  },
  words: {},
});

describe('an award that stands in a record only', () => {
  const told = (more: Partial<EntryToStrip> = {}): EntryToStrip => ({
    ...{ entry: award(), grade: 'declared', withdrawn: false, level: 'state' },
    ...more,
  });

  it('is named by a letter only where the centre decides and there is something to decide', () => {
    const rating: RecordEntry = {
      ...{ kind: 'rating', fact: { year: 2015, rating: 'good' }, words: {} },
    };
    expect([
      stripFault('strip', told()),
      stripFault('restore', told()),
      stripFault('strip', told({ entry: award({ annulled: true }) })),
      stripFault('restore', told({ entry: award({ annulled: true }) })),
      stripFault('strip', told({ level: 'province' })),
      stripFault('strip', told({ level: undefined })),
      stripFault('strip', told({ grade: 'system' })),
      stripFault('strip', told({ withdrawn: true })),
      stripFault('strip', told({ entry: rating })),
    ]).toEqual([
      ...[undefined, 'entry-not-stripped', 'entry-stripped', undefined],
      ...['not-for-the-centre', 'not-for-the-centre', 'entry-decided-here'],
      ...['entry-withdrawn', 'not-an-award'],
    ]);
  });

  const standing: SubjectState = {
    ...{ ...noSubject, status: 'registered', kind: 'individual' },
    entries: { e1: { what: 'award', key: 'k', grade: 'confirmed' } },
  };
  const decide = (state: SubjectState, command: SubjectCommand, entry: RecordEntry) =>
    subjectDecider.decide(state, command, { id: 's1', entry } as SubjectPolicy, {
      actor: 'system',
      at: AT,
    });
  const after = (state: SubjectState, command: SubjectCommand, entry: RecordEntry) => {
    const decided = decide(state, command, entry);
    if (isRejection(decided)) throw new Error(decided.code);
    const [event] = decided;
    const { type, data, private: hidden } = event!;
    const body = hidden!.body as unknown as { entry: RecordEntry };
    const recorded = { type, data: data as never };
    return {
      state: subjectDecider.evolve(state, recorded, AT, 'system'),
      entry: body.entry,
      write: entryWrite(
        { ...recorded, meta: { actor: 'system', recordedAt: AT } },
        body as never,
        's1',
      ),
    };
  };
  const says = (type: 'strip-record' | 'restore-record', on: string): SubjectCommand => ({
    ...{ type, entryId: 'e1', actId: 'a1', number: '9/QĐ-TTg', on, recover: ['object'] },
  });

  it("is lost by the centre's decision and found again as it was", () => {
    const lost = after(standing, says('strip-record', '2026-11-01'), award());
    expect(lost.state.entries.e1).toMatchObject({
      ...{ grade: 'confirmed', stripped: { number: '9/QĐ-TTg', on: '2026-11-01' } },
    });
    expect(lost.entry).toEqual(award({ annulled: true }));
    expect(lost.write).toEqual({
      ...{ entryId: 'e1', set: { fact: JSON.stringify(lost.entry.fact) } },
    });
    const back = after(lost.state, says('restore-record', '2026-11-20'), lost.entry);
    expect(back.entry).toEqual(award());
    expect(back.state).toEqual(standing);
  });

  it('refuses a day before what it answers, and a second time', () => {
    const refused = (type: 'strip-record' | 'restore-record', on: string, entry = award()) => {
      const found = decide(standing, says(type, on), entry);
      return isRejection(found) ? found.code : 'none';
    };
    expect(refused('strip-record', '2016-02-29')).toBe('dates-out-of-order');
    expect(refused('strip-record', '2027-01-01')).toBe('day-not-come');
    expect(refused('strip-record', 'soon')).toBe('bad-date');
    expect(refused('strip-record', '2026-01-01', award({ annulled: true }))).toBe('entry-stripped');
    expect(refused('restore-record', '2026-01-01')).toBe('entry-not-stripped');
  });

  it('is not given back by correcting the entry', () => {
    const lost = after(standing, says('strip-record', '2026-11-01'), award());
    const correct = (entry: RecordEntry): SubjectCommand => ({
      ...{ type: 'correct-record', entryId: 'e1', entry, key: 'k2', reason: 'sai số (mẫu)' },
    });
    const found = decide(lost.state, correct(award()), award());
    expect(isRejection(found) && found.code).toBe('entry-stripped');
    expect(isRejection(decide(lost.state, correct(lost.entry), award()))).toBe(false);
  });
});
