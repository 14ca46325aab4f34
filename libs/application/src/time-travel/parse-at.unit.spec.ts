import { parseAt, startOfDay } from './parse-at.js';

describe('parseAt', () => {
  it.each([
    ['0', { index: 0 }],
    ['123', { index: 123 }],
    ['2019-03-20T08:00:00Z', { time: '2019-03-20T08:00:00.000Z' }],
    ['2019-03-20T15:00+07:00', { time: '2019-03-20T08:00:00.000Z' }],
    ['2019-03-20', { time: '2019-03-20T16:59:59.999Z' }],
  ])('reads %s', (text, at) => expect(parseAt(text)).toEqual(at));

  it.each([
    '',
    '-1',
    '1.5',
    '1e3',
    'now',
    '2019-02-30',
    '2019-02-30T00:00:00Z',
    '2019-03-20T08:00',
  ])('refuses %s', (text) => expect(() => parseAt(text)).toThrow('at-not-valid'));

  it('begins a day at midnight in Vietnam', () =>
    expect(startOfDay('2019-03-20')).toBe('2019-03-19T17:00:00.000Z'));
});
