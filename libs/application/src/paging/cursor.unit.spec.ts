import { decodeCursor, encodeCursor, toPage } from './cursor.js';

describe('cursors', () => {
  const filter = { status: 'draft', award: undefined };
  const cursor = encodeCursor('dossiers', filter, 'id-7');

  it('go on where the page ended', () =>
    expect(decodeCursor('dossiers', { status: 'draft' }, cursor)).toBe('id-7'));

  it('begin without one', () => expect(decodeCursor('dossiers', filter)).toBeUndefined());

  it.each([
    ['another list', () => decodeCursor('proposals', filter, cursor)],
    ['another filter', () => decodeCursor('dossiers', { status: 'filed' }, cursor)],
    ['another key', () => decodeCursor('dossiers', filter, `x${cursor}`)],
    ['nonsense', () => decodeCursor('dossiers', filter, '%%%')],
    ['an empty text', () => decodeCursor('dossiers', filter, '')],
  ])('refuse %s', (_, decode) => expect(decode).toThrow('cursor-not-valid'));

  it('are absent on the last page', () => {
    const page = (limit: number) => toPage([1, 2], limit, String, 'x', {}, (n) => n);
    expect(page(2)).toEqual({ items: [1, 2] });
    expect(page(1)).toEqual({ items: [1], nextCursor: encodeCursor('x', {}, '1') });
  });
});
