import { Mailbox, SMALL_MAIL_BYTES } from '@vinhdanh/application';
import { EdxmlFault } from '@vinhdanh/domain';

const LARGE = 12 * SMALL_MAIL_BYTES;

/** An axis with messages of these sizes, and how much of them is held at the same time. */
function axis(sizes: readonly number[]) {
  let held = 0;
  let most = 0;
  let open = 0;
  let mostOpen = 0;
  const taken: string[] = [];
  const fetched: string[] = [];
  const sizeOf = (mailId: string): number => sizes[Number(mailId)]!;
  const gateway = {
    waiting: async () => sizes.map((_, i) => ({ mailId: String(i), form: 'edoc' })),
    fetch: async (mailId: string, limit = Infinity) => {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      await new Promise((done) => setImmediate(done));
      open -= 1;
      fetched.push(mailId);
      if (sizeOf(mailId) === 0) return undefined;
      if (sizeOf(mailId) > limit) return 'larger';
      held += sizeOf(mailId);
      most = Math.max(most, held);
      // Its size is what counts here, not its bytes.
      return { bytes: Buffer.from(mailId) };
    },
    confirm: async (mailId: string) => {
      held -= sizeOf(mailId);
      taken.push(mailId);
    },
  };
  const codec = {
    read: async () => {
      throw new EdxmlFault('not-xml');
    },
  };
  const log = { setAside: async () => undefined };
  const clock = { now: () => new Date('2026-03-15T00:00:00Z') };
  const none = {} as never;
  const mailbox = new Mailbox(
    ...([none, none, gateway, codec, none, log, clock] as unknown as ConstructorParameters<
      typeof Mailbox
    >),
  );
  return { mailbox, taken, fetched, seen: () => ({ held, most, mostOpen }) };
}
const context = {} as never;

describe('the mailbox of the province', () => {
  it('holds four small messages and one large one at most, however many wait', async () => {
    const sizes = Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? LARGE : SMALL_MAIL_BYTES));
    const { mailbox, taken, seen } = axis(sizes);
    expect(await mailbox.empty(context)).toBe(40);
    expect(seen().held).toBe(0);
    expect(seen().most).toBeLessThanOrEqual(4 * SMALL_MAIL_BYTES + LARGE);
    // In the order they came, large or small.
    expect(taken).toEqual(sizes.map((_, i) => String(i)));
  });

  it('fetches small ones four at a time and once, and a large one alone', async () => {
    const { mailbox, fetched, seen } = axis([9, LARGE, 9, 9, 9, SMALL_MAIL_BYTES]);
    await mailbox.empty(context);
    expect(seen().mostOpen).toBe(4);
    expect(fetched.filter((mailId) => mailId === '1')).toHaveLength(2);
    expect(fetched).toHaveLength(7);
    expect(seen().most).toBe(LARGE + 2 * 9);
  });

  it('passes over what is gone meanwhile', async () => {
    const { mailbox, taken } = axis([9, 0, 9]);
    expect(await mailbox.empty(context)).toBe(2);
    expect(taken).toEqual(['0', '2']);
  });
});
