import { wholePackage, type Submission } from './submission';

const page = (status: string, ids: string[], nextCursor?: string): Submission =>
  ({
    status,
    lines: {
      items: ids.map((dossierId) => ({ dossierId })),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  }) as unknown as Submission;

describe('a package of the centre', () => {
  it('is read to its last line', async () => {
    const pages: Record<string, Submission> = {
      '': page('sent', ['d1', 'd2'], 'a'),
      a: page('sent', ['d3'], 'b'),
      b: page('sent', ['d4']),
    };
    const asked: (string | undefined)[] = [];
    const whole = await wholePackage((cursor) => {
      asked.push(cursor);
      return Promise.resolve(pages[cursor ?? '']!);
    });
    expect(whole.lines.items.map(({ dossierId }) => dossierId)).toEqual(['d1', 'd2', 'd3', 'd4']);
    expect(whole.lines.nextCursor).toBeUndefined();
    expect(whole.status).toBe('sent');
    expect(asked).toEqual([undefined, 'a', 'b']);
  });

  it('of one page is asked for once', async () => {
    const ask = jest.fn(() => Promise.resolve(page('sent', ['d1'])));
    expect((await wholePackage(ask)).lines.items).toHaveLength(1);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
