import { eventRegistry } from '../events.js';
import { WorkingCalendar } from '../calendar/working-calendar.js';
import { audienceKeys, type NoticeSource } from './notice.js';
import { NOTICE_RULES, noticesOf } from './notice-rules.js';
import { NOTICE_WORDS } from './notice-words.js';
import { reminderOf } from './reminder.js';
import { renderNotice } from './render-notice.js';

const source = (type: string, more: Partial<NoticeSource> = {}): NoticeSource => ({
  type,
  stream: 'dossier:d1',
  actor: 'specialist-1',
  params: {},
  state: { letter: { number: '12/TTr' }, unitId: 'school', unitLine: ['school', 'department'] },
  dossier: {
    id: 'd1',
    filingUnitId: 'school',
    unitLine: ['school', 'department'],
    proposalId: 'p1',
    level: 'province',
    award: 'provincial-flag',
  },
  ...more,
});

it.each(Object.keys(NOTICE_RULES))('%s is an event there is', (type) => {
  expect(Object.keys(eventRegistry)).toContain(type);
});

it('has words for every kind it makes', () => {
  const outcomes = ['pass', 'fail', 'defer', 'lower-form'];
  const made = Object.keys(NOTICE_RULES).flatMap((type) =>
    outcomes.flatMap((outcome) =>
      noticesOf(
        source(type, {
          params: { outcome, result: 'not-eligible', wasFiled: true, to: 'a1', kind: 'appraise' },
          state: { expectedUnits: ['u1'] },
        }),
      ),
    ),
  );
  expect(made.length).toBeGreaterThan(30);
  for (const { kind } of made)
    expect([kind, NOTICE_WORDS[kind] !== undefined]).toEqual([kind, true]);
});

it('tells the unit, and of a matter under verification its head alone', () => {
  const [returned] = noticesOf(source('dossier.returned', { params: { deadline: '2019-02-15' } }));
  expect(audienceKeys(returned!.audience)).toEqual(['unit-clerk@school', 'unit-head@school']);
  const [held] = noticesOf(
    source('dossier.held', { params: { since: '2019-02-01', recordRef: 'r1', detail: 'x' } }),
  );
  expect(audienceKeys(held!.audience)).toEqual(['unit-head@school']);
  expect(JSON.stringify(held)).not.toMatch(/r1|detail/);
});

it('tells whoever appraises: the managing unit of a line of unit level, else the specialists', () => {
  const supplemented = (level: string) =>
    noticesOf(source('dossier.supplemented', { dossier: { ...source('').dossier!, level } }))[0]!;
  expect(audienceKeys(supplemented('unit').audience)).toEqual(['managing-unit@department']);
  expect(audienceKeys(supplemented('province').audience)).toEqual(['specialist']);
});

it('tells the body whose head decides a line of unit level, whoever is next above', () => {
  const own = { ...source('').dossier!, level: 'unit', ownBody: 'school' };
  for (const type of ['dossier.filed', 'dossier.supplemented'])
    expect(audienceKeys(noticesOf(source(type, { dossier: own }))[0]!.audience)).toEqual([
      'managing-unit@school',
    ]);
  const [unknown] = noticesOf(source('dossier.filed', { dossier: { ...own, ownBody: null } }));
  expect(audienceKeys(unknown!.audience)).toEqual(['managing-unit@department']);
  expect(noticesOf(source('dossier.filed'))).toEqual([]);
});

it('tells of a letter at once, but by its lines where the check finds who decides them', () => {
  const letter = (type: string, level: string, more: object = {}) =>
    noticesOf({
      ...source(type, { stream: 'proposal:p1', params: { wasFiled: true } }),
      dossier: undefined,
      state: { ...source('').state, level, ...more },
      ownBodies: level === 'unit' ? ['school', 'department'] : null,
    }).flatMap(({ audience }) => audienceKeys(audience));
  expect(letter('proposal.filed', 'province')).toEqual(['specialist']);
  expect(letter('proposal.filed', 'unit')).toEqual([]);
  expect(letter('proposal.filed', 'unit', { source: 'reported' })).toEqual([
    'managing-unit@department',
  ]);
  expect(letter('proposal.withdrawn', 'province')).toEqual(['specialist']);
  expect(letter('proposal.withdrawn', 'unit')).toEqual([
    'managing-unit@school',
    'managing-unit@department',
  ]);
});

it('tells of a calendar somebody entered, not of the one that was shipped', () => {
  expect(noticesOf(source('calendar.announced', { stream: 'calendar:2026' }))).toHaveLength(1);
  expect(noticesOf(source('calendar.announced', { actor: 'system:ops' }))).toEqual([]);
});

it('says nothing of an eligible appraisal or of an event nobody listed', () => {
  expect(noticesOf(source('dossier.appraised', { params: { result: 'eligible' } }))).toEqual([]);
  expect(noticesOf(source('dossier.drafted'))).toEqual([]);
});

it('reads as a sentence, for one and for many', () => {
  const params = { deadline: '2019-02-15', letter: '12/TTr' };
  expect(renderNotice('returned', 1, params, 'vi')).toBe(
    'Hồ sơ bị trả lại, cần bổ sung trước ngày 15/02/2019',
  );
  expect(renderNotice('returned', 300, params, 'en')).toContain('300 lines of letter 12/TTr');
  expect(renderNotice('act-lines-refused', 1, { title: 'Quyết định', count: 4 }, 'vi')).toBe(
    'Quyết định: người ký không đồng ý 4 đối tượng',
  );
});

it.each([
  ['2026-06-15', undefined],
  ['2026-06-09', 'due-soon'],
  ['2026-06-05', 'due-today'],
  ['2026-06-04', 'overdue'],
  ['2026-06-02', 'overdue'],
  ['2026-06-01', 'escalated'],
])('on Friday 5 June 2026, work due on %s calls for %s', (finishBy, kind) => {
  expect(reminderOf(finishBy, '2026-06-05', new WorkingCalendar([]))).toBe(kind);
});

it('tells the unit why a line was not granted, and other causes apart', () => {
  const told = (type: string, params: object) =>
    noticesOf(source(type, { params: params as never }))[0]!;
  const breach = told('dossier.refused', { by: 'chair', reason: 'breach' });
  const quota = told('dossier.appraised', { result: 'not-eligible', reason: 'over-quota' });
  const votes = told('dossier.council-concluded', { outcome: 'fail' });
  expect([breach.apart, quota.apart, votes.apart]).toEqual(['breach', 'over-quota', 'votes-short']);
  const say = ({ kind, params }: typeof breach) => renderNotice(kind, 1, params, 'vi');
  expect(say(breach)).toBe('Hồ sơ không được khen thưởng: có vi phạm');
  expect(say(quota)).toBe('Hồ sơ không đủ điều kiện: vượt tỷ lệ');
  expect(say(votes)).toBe('Hội đồng không thông qua hồ sơ: không đủ phiếu');
  // As notices of earlier releases stand in the table.
  expect(renderNotice('refused', 1, {}, 'vi')).toMatch(/^Hồ sơ không được khen thưởng/);
});
