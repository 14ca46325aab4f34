import { CHOICES, type Ballot } from '@vinhdanh/domain';
import { Refusal } from './refusal.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Letters and lengths of every field, in the order of the wire: all ballots are of one length. */
const FIELDS = {
  roundId: UUID,
  item: /^\d{4}$/,
  token: /^[\w-]{87}$/,
  signature: /^[\w-]{342}$/,
  choice: /^[a-z]$/,
  proof: /^[\w-]{86}$/,
  receipt: /^[\w-]{43}$/,
};

export const isRoundId = (text: string): boolean => UUID.test(text);

/** Reads a ballot as it came; says nothing about what exactly is wrong with a strange one. */
export function readBallot(body: unknown): { roundId: string; receipt: string; ballot: Ballot } {
  const given = (body ?? {}) as Record<string, unknown>;
  const right = Object.entries(FIELDS).every(
    ([name, form]) => typeof given[name] === 'string' && form.test(given[name]),
  );
  if (!right || Object.keys(given).length !== Object.keys(FIELDS).length)
    throw new Refusal(422, 'ballot-malformed');
  const { roundId, item, token, signature, choice, proof, receipt } = given as Record<
    keyof typeof FIELDS,
    string
  >;
  if (!Object.hasOwn(CHOICES, choice)) throw new Refusal(422, 'ballot-malformed');
  return {
    roundId,
    receipt,
    ballot: { item: Number(item), token, signature, choice: choice as Ballot['choice'], proof },
  };
}
