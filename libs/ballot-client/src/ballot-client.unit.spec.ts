import { constants, generateKeyPairSync, privateDecrypt, type KeyObject } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import {
  boxRoots,
  countBallots,
  isIncluded,
  inclusionProof,
  keysDigest,
  merkleRoot,
  recount,
  tokenHash,
  type Ballot,
  type BallotBox,
  type BallotRecord,
} from '@vinhdanh/domain';
import {
  areKeys,
  castSheet,
  type CastBallot,
  fillBallot,
  finishTokens,
  makeTokens,
  receiptRoot,
  toBytes,
  toText,
} from './index.js';

const ROUND = '0d1f3f8e-8a3c-4e3e-9a39-0c6b8f2f1a11';
const pairs = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
const keys = pairs.map(({ publicKey }) =>
  publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
);
const sign = (key: KeyObject, blinded: string): string =>
  privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, toBytes(blinded)).toString(
    'base64url',
  );
const signAll = (blinded: string[]): string[] =>
  blinded.map((one, i) => sign(pairs[i]!.privateKey, one));

async function votes(choices: ('y' | 'n' | 'b')[]) {
  const { pending, blinded } = await makeTokens(keys);
  // What a device keeps survives being written down.
  const kept = JSON.parse(JSON.stringify(pending)) as typeof pending;
  const tickets = await finishTokens(kept, signAll(blinded));
  return Promise.all(tickets.map((ticket, i) => fillBallot(ROUND, ticket, choices[i]!)));
}

describe('the member’s half of a secret ballot', () => {
  let box: BallotBox;
  let record: BallotRecord;

  beforeAll(async () => {
    const cast = (
      await Promise.all([votes(['y', 'n']), votes(['y', 'b']), votes(['n', 'y'])])
    ).flat();
    const ballots: Ballot[] = cast
      .map(({ item, token, signature, choice, proof }) => ({
        item: Number(item),
        token,
        signature,
        choice: choice as Ballot['choice'],
        proof,
      }))
      .sort((a, b) => (tokenHash(a.token) < tokenHash(b.token) ? -1 : 1));
    const receipts = cast.map(({ receipt }) => receipt).sort();
    box = { roundId: ROUND, keys, choices: ['ynb', 'ynb'], issued: 3, ballots, receipts };
    record = {
      roundId: ROUND,
      keysDigest: keysDigest(keys),
      checkedIn: 3,
      issued: 3,
      ...boxRoots(box),
      counts: countBallots(ballots, 2),
    };
  }, 30_000);

  it('is counted by anyone from what is published', () => {
    expect(recount(box, record)).toEqual({
      counts: [
        { agree: 2, disagree: 1, blank: 0, lower: 0 },
        { agree: 1, disagree: 1, blank: 1, lower: 0 },
      ],
      faults: [],
    });
  });

  describe('with an item put off while the round was open', () => {
    let put: BallotBox;
    let said: BallotRecord;
    beforeAll(() => {
      const aside = box.ballots.filter(({ item }) => item === 2);
      put = {
        ...box,
        ballots: box.ballots.filter(({ item }) => item === 1),
        deferred: [2],
        setAside: aside.map(({ item, token, signature }) => ({ item, token, signature })),
      };
      const counts = countBallots(put.ballots, 2);
      said = { ...record, ...boxRoots(put), deferred: [2], counts };
    });
    /** As somebody would publish it who also wrote the log's roots to fit. */
    const forged = (change: Partial<BallotBox>): string[] => {
      const other = { ...put, ...change };
      const record = { ...said, ...boxRoots(other), counts: countBallots(other.ballots, 2) };
      return recount(other, { ...record, deferred: said.deferred }).faults.map(({ code }) => code);
    };

    it('counts the others, nobody counts that one, and the receipts are all there', () => {
      expect(recount(put, said)).toEqual({
        counts: [
          { agree: 2, disagree: 1, blank: 0, lower: 0 },
          { agree: 0, disagree: 0, blank: 0, lower: 0 },
        ],
        faults: [],
      });
    });

    it('lets no ballot on another item pass as one that was set aside', () => {
      const [first, ...rest] = put.ballots;
      const { token, signature } = first!;
      const as = (item: number) => [...put.setAside!, { item, token, signature }];
      expect(forged({ ballots: rest })).toContain('receipts-missing');
      expect(forged({ ballots: rest, setAside: as(2) })).toContain('token-not-signed');
      expect(forged({ ballots: rest, setAside: as(1) })).toContain('not-to-be-set-aside');
      expect(forged({ ballots: rest, setAside: [...put.setAside!, put.setAside![0]!] })).toContain(
        'token-twice',
      );
      expect(forged({ ballots: rest, setAside: as(3) })).toContain('no-such-item');
      const more = [...put.setAside!, ...put.setAside!];
      expect(forged({ setAside: more })).toContain('more-ballots-than-issued');
    });

    it('sees a deferral the log does not know, one undone, and a list that was changed', () => {
      expect(recount(put, record).faults.map(({ code }) => code)).toContain('deferral-differs');
      const { deferred: _none, setAside: _votes, ...before } = put;
      const codes = recount({ ...before, ballots: box.ballots }, said).faults.map(
        ({ code }) => code,
      );
      expect(codes).toContain('deferral-differs');
      expect(forged({ ballots: box.ballots, setAside: [] })).toContain('deferred-item-counted');
      const fewer = { ...put, setAside: put.setAside!.slice(1) };
      expect(recount(fewer, said).faults.map(({ code }) => code)).toEqual([
        'set-aside-differ',
        'receipts-missing',
      ]);
    });
  });

  it.each(['deleted', 'altered', 'added twice', 'moved to another item', 'of a strange token'])(
    'shows every single ballot that was %s',
    (how) => {
      box.ballots.forEach((ballot, at) => {
        const ballots = [...box.ballots];
        const other = ballot.choice === 'y' ? 'n' : 'y';
        const strange = box.ballots[(at + 1) % box.ballots.length]!;
        if (how === 'deleted') ballots.splice(at, 1);
        if (how === 'altered') ballots[at] = { ...ballot, choice: other };
        if (how === 'added twice') ballots.push(ballot);
        if (how === 'moved to another item') ballots[at] = { ...ballot, item: 3 - ballot.item };
        if (how === 'of a strange token') ballots[at] = { ...ballot, token: strange.token };
        expect(recount({ ...box, ballots }, record).faults).not.toEqual([]);
        // Also when whoever altered the box made the record fit it.
        const forged = {
          ...record,
          ...boxRoots({ ...box, ballots }),
          counts: countBallots(ballots, 2),
        };
        const found = recount({ ...box, ballots }, forged).faults.map(({ code }) => code);
        if (how === 'deleted') expect(found).toEqual(['receipts-missing']);
        else expect(found).not.toEqual([]);
      });
    },
  );

  it('has no token for an item the member does not vote on', async () => {
    const { pending, blinded } = await makeTokens(keys, undefined, [1]);
    expect(blinded[0]).toBe('');
    const tickets = await finishTokens(pending, ['', sign(pairs[1]!.privateKey, blinded[1]!)]);
    expect(tickets.map(({ item }) => item)).toEqual([2]);
    await expect(finishTokens(pending, ['', ''])).rejects.toThrow('missing');
  });

  it('is counted for its own round and keys alone', () => {
    const codes = (changed: Partial<BallotBox>) =>
      recount({ ...box, ...changed }, record).faults.map(({ code }) => code);
    expect(codes({ roundId: ROUND.replace('0d', '0e') })).toContain('another-round');
    expect(codes({ roundId: ROUND.replace('0d', '0e') })).toContain('choice-not-proven');
    expect(codes({ keys: [...keys].reverse() })).toContain('token-not-signed');
    expect(codes({ issued: 2 })).toContain('more-ballots-than-issued');
    expect(codes({ choices: ['y', 'y'] })).toContain('choice-unknown');
    expect(codes({ receipts: box.receipts.slice(1) })).toContain('receipts-differ');
  });

  it('has a receipt that proves to be in the box and says nothing of the vote', async () => {
    const [ballot] = await votes(['y', 'n']);
    const [same] = await votes(['n', 'n']);
    expect(Object.keys(ballot!)).toEqual(Object.keys(same!));
    expect(JSON.stringify(ballot).length).toBe(JSON.stringify(same).length);
    const at = 2;
    const proof = inclusionProof(box.receipts, at);
    expect(isIncluded(box.receipts[at]!, proof, record.receiptRoot)).toBe(true);
    expect(isIncluded(ballot!.receipt, proof, record.receiptRoot)).toBe(false);
  });

  it('finds the same root over receipts as the log, of any number', async () => {
    expect(await receiptRoot(box.receipts)).toBe(record.receiptRoot);
    expect(await receiptRoot(box.receipts.slice(1))).not.toBe(record.receiptRoot);
    for (let n = 0; n < 18; n += 1) {
      const codes = Array.from({ length: n }, (_, i) => `receipt ${i}`);
      expect(await receiptRoot(codes)).toBe(merkleRoot(codes));
    }
  });

  it('knows the keys of the log from others', async () => {
    expect(await areKeys(keys, keysDigest(keys))).toBe(true);
    expect(await areKeys([...keys].reverse(), keysDigest(keys))).toBe(false);
  });

  it('refuses a signature that is not of the published key', async () => {
    const { pending, blinded } = await makeTokens(keys);
    const foreign = signAll(blinded).reverse();
    await expect(finishTokens(pending, foreign)).rejects.toThrow();
    await expect(finishTokens(pending, signAll(blinded).slice(1))).rejects.toThrow('missing');
  });

  it('is signed by OpenSSL as by the library: the same bytes', async () => {
    const { blinded } = await makeTokens(keys.slice(0, 1));
    const { privateKey } = pairs[0]!;
    const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
    const suite = RSABSSA.SHA384.PSS.Deterministic();
    const byLibrary = await suite.blindSign(key, toBytes(blinded[0]!));
    expect(toText(byLibrary)).toBe(sign(privateKey, blinded[0]!));
  }, 20_000);

  it('sends six at a time and no more, and every one', async () => {
    const sheet = Array.from({ length: 40 }, (_, i) => ({ item: String(i) })) as CastBallot[];
    let [now, most, failed] = [0, 0, false];
    const send = async ({ item }: CastBallot): Promise<string> => {
      most = Math.max(most, (now += 1));
      await new Promise((done) => setTimeout(done, 1));
      now -= 1;
      if (item === '7' && !failed) {
        failed = true;
        throw new Error('no connection');
      }
      return `r${item}`;
    };
    const receipts = await castSheet(sheet, { delaySeconds: 0, send });
    expect(receipts).toEqual(sheet.map(({ item }) => `r${item}`));
    expect([most, failed]).toEqual([6, true]);
  });

  it('casts every ballot after a wait of its own and again after a failure', async () => {
    const sheet = await votes(['y', 'n']);
    const failed = new Set<string>();
    const done: string[] = [];
    const receipts = await castSheet(sheet, {
      delaySeconds: 0.05,
      send: async (ballot) => {
        if (!failed.has(ballot.token)) {
          failed.add(ballot.token);
          throw new Error('no network');
        }
        return ballot.receipt;
      },
      done: (ballot) => void done.push(ballot.item),
    });
    expect(receipts).toEqual(sheet.map(({ receipt }) => receipt));
    expect(done.sort()).toEqual(['0001', '0002']);
    const final = Object.assign(new Error('closed'), { final: true });
    const send = jest.fn().mockRejectedValue(final);
    await expect(castSheet(sheet.slice(0, 1), { delaySeconds: 0, send })).rejects.toBe(final);
    expect(send).toHaveBeenCalledTimes(1);
  }, 20_000);
});
