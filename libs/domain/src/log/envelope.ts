import { createHash, hash } from 'node:crypto';
import { canonical } from './canonical.js';
import type { EventMeta, PrivatePart } from './event.js';
import type { Json, JsonObject } from './json.js';

export interface EnvelopeInput {
  logId: string;
  eventId: string;
  stream: string;
  version: number;
  type: string;
  schemaVersion: number;
  data: JsonObject;
  meta: EventMeta;
  private?: PrivatePart;
  /** 16 random bytes in hex; required with a private part. */
  salt?: string;
}

export interface Envelope {
  /** Canonical text (RFC 8785): exactly what is stored and hashed. */
  text: string;
  /** SHA-256(0x00 ‖ text) in hex: the leaf of RFC 6962. The log index is not part of it. */
  leafHash: string;
}

/**
 * Seals an event: the public part whole, the private part as a salted hash. The members are written
 * in their canonical order, which spares sorting them for every event.
 */
export function seal(input: EnvelopeInput): Envelope {
  const { private: said } = input;
  const secret = said
    ? { hash: privateHash(input.salt ?? '', said.body), subject: said.subjectId }
    : undefined;
  const text =
    `{"data":${canonical(input.data)},"id":${canonical(input.eventId)}` +
    `,"log":${canonical(input.logId)},"meta":${canonical(input.meta as unknown as Json)}` +
    `${secret ? `,"private":${canonical(secret)}` : ''},"schema":${canonical(input.schemaVersion)}` +
    `,"stream":${canonical(input.stream)},"type":${canonical(input.type)}` +
    `,"version":${canonical(input.version)}}`;
  return { text, leafHash: leafHash(text) };
}

/** SHA-256(salt ‖ canonical body), hex. Throws if the salt is not 16 bytes. */
export function privateHash(salt: string, body: JsonObject): string {
  const bytes = Buffer.from(salt, 'hex');
  if (bytes.length !== 16) throw new RangeError('a private part needs a salt of 16 bytes');
  return createHash('sha256').update(bytes).update(canonical(body)).digest('hex');
}

/** Leaf hash of RFC 6962 section 2.1 over the stored canonical text. */
export function leafHash(text: string): string {
  return hash('sha256', `\u0000${text}`, 'hex');
}
