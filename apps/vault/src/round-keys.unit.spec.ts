import { RoundKeys } from './round-keys.js';

/** Some number below any modulus of 2048 bits. */
const blinded = Buffer.concat([Buffer.of(0), Buffer.alloc(255, 7)]).toString('base64url');

describe('the keys of a round', () => {
  let keys: RoundKeys;
  beforeAll(async () => {
    keys = new RoundKeys(2);
    await keys.made();
  }, 30_000);
  afterAll(() => keys.destroy());

  it('sign nothing where a seat has no vote, and the rest of its sheet', () => {
    const [none, some] = keys.sign('seat', ['', blinded]);
    expect(none).toBe('');
    expect(some).toMatch(/^[\w-]{342}$/);
    expect(keys.sign('seat', ['', blinded])).toEqual(['', some]);
  });

  it('answer a seat once: an empty place is not filled afterwards', () => {
    expect(() => keys.sign('seat', [blinded, blinded])).toThrow('already-checked-in');
    expect(() => keys.sign('other', [blinded])).toThrow('ballot-sheet-incomplete');
    expect(keys.issued).toBe(1);
  });
});
