/** Element types as Postgres numbers them (pg_type.oid). */
const BOOL = 16;
const INT4 = 23;
const TEXT = 25;
const UUID = 2950;
const JSONB = 3802;
const BYTEA = 17;

type Maybe<T> = T | null | undefined;

/** Room for everything; grows when a batch needs more, and is handed out in copies. */
let room = Buffer.allocUnsafe(1 << 18);

function ensure(end: number): void {
  if (end <= room.length) return;
  const more = Buffer.allocUnsafe(Math.max(end, room.length * 2));
  room.copy(more);
  room = more;
}

/**
 * An array in the binary format of the protocol: one parameter for a column of many rows, which
 * the server reads without parsing and this side writes without escaping. `put` writes one element
 * at an offset and answers where it ends; `most` is the room it may need.
 */
function array<T>(
  oid: number,
  values: readonly Maybe<T>[],
  most: (value: T) => number,
  put: (value: T, at: number) => number,
): Buffer {
  let at = 20;
  let holes = 0;
  for (const value of values) {
    if (value === null || value === undefined) {
      holes = 1;
      ensure(at + 4);
      at = room.writeInt32BE(-1, at);
      continue;
    }
    ensure(at + 4 + most(value));
    const end = put(value, at + 4);
    room.writeInt32BE(end - at - 4, at);
    at = end;
  }
  room.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  room.writeInt32BE(holes, 4);
  room.writeInt32BE(oid, 8);
  if (values.length === 0) return Buffer.from(room.subarray(0, 12));
  room.writeInt32BE(values.length, 12);
  room.writeInt32BE(1, 16);
  return Buffer.from(room.subarray(0, at));
}

// UTF-8 needs at most three bytes for a UTF-16 unit.
const textRoom = (text: string): number => text.length * 3;
const putText = (text: string, at: number): number => at + room.write(text, at, 'utf8');

export const texts = (values: readonly Maybe<string>[]): Buffer =>
  array(TEXT, values, textRoom, putText);

export const ints = (values: readonly Maybe<number>[]): Buffer =>
  array(
    INT4,
    values,
    () => 4,
    (value, at) => room.writeInt32BE(value, at),
  );

export const booleans = (values: readonly Maybe<boolean>[]): Buffer =>
  array(
    BOOL,
    values,
    () => 1,
    (value, at) => room.writeUInt8(value ? 1 : 0, at),
  );

export const uuids = (values: readonly Maybe<string>[]): Buffer =>
  array(
    UUID,
    values,
    () => 16,
    (value, at) => at + room.write(value.replaceAll('-', ''), at, 'hex'),
  );

/** Bytes given in hex. */
export const bytes = (values: readonly Maybe<string>[]): Buffer =>
  array(
    BYTEA,
    values,
    (hex) => hex.length,
    (hex, at) => at + room.write(hex, at, 'hex'),
  );

/** Values that JSON can say. The leading 1 is the version of jsonb's binary format. */
export function jsons(values: readonly Maybe<object>[]): Buffer {
  const written = values.map((value) => (value ? JSON.stringify(value) : undefined));
  return array(
    JSONB,
    written,
    (text) => 1 + textRoom(text),
    (text, at) => putText(text, room.writeUInt8(1, at)),
  );
}
