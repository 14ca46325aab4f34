import { createHash } from 'node:crypto';
import type { Kept, Request } from './answer.js';
import { decideLines } from './decide.js';
import { readMessage, type Message } from './edxml.js';
import type { Memory, Taken } from './keep.js';
import { mailAbout, strayMail, type Mail } from './mail.js';
import { readPackage } from './package.js';
import { dayOf } from './vietnam-clock.js';

/** A message that is not taken, with the axis's own word for why. */
export class Refused extends Error {
  override name = 'Refused';
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Takes a message in. The same id again is counted and changes nothing; with other bytes it is
 * refused. Answers the receipt.
 */
export function take(
  memory: Memory,
  sent: { messageId: string; attempt: number; sha256: string; bytes: Buffer },
  now: Date,
): string {
  if (sent.sha256 !== sha256(sent.bytes)) throw new Refused('HASH');
  const known = memory.messages[sent.messageId];
  if (known) {
    if (known.sha256 !== sent.sha256) throw new Refused('ALTERED');
    known.attempts.push(sent.attempt);
    return known.receipt;
  }
  const message = read(sent.bytes);
  if (memory.scenario.registeredOnly && !memory.agencies[message.from])
    throw new Refused('UNKNOWN_AGENCY');
  if (message.messageId !== sent.messageId) throw new Refused('MESSAGE_ID');
  checkFiles(message);
  const taken: Taken = {
    ...{ messageId: sent.messageId, documentId: message.documentId, sha256: sent.sha256 },
    docType: message.statusCode ? `status-${message.statusCode}` : message.docType,
    receipt: `BN-${sha256(sent.messageId).slice(0, 12)}`,
    ...{ receivedAt: now.toISOString(), attempts: [sent.attempt] },
    bounced: memory.scenario.bounce.includes(message.code),
  };
  memory.messages[sent.messageId] = taken;
  if (!taken.bounced) act(memory, message, taken, now);
  return taken.receipt;
}

function read(bytes: Buffer): Message {
  try {
    return readMessage(bytes.toString('utf8'));
  } catch (error) {
    throw new Refused(`FORMAT ${error instanceof Error ? error.message : ''}`.slice(0, 60));
  }
}

/** The manifest of a package says the hash of every other file. */
function checkFiles({ attachments }: Message): void {
  const manifest = attachments.get('checksums.json');
  if (attachments.size > 0 && !manifest) throw new Refused('NO_CHECKSUMS');
  if (!manifest) return;
  const { files } = JSON.parse(manifest.toString('utf8')) as {
    files: { name: string; sha256: string }[];
  };
  const wrong = files.find(
    ({ name, sha256: said }) => sha256(attachments.get(name) ?? '') !== said,
  );
  if (wrong || files.length !== attachments.size - 1) throw new Refused('CHECKSUMS');
}

function act(memory: Memory, message: Message, taken: Taken, now: Date): void {
  const about = memory.packages[message.about];
  const asked = (kind: Request['kind']): Request => ({
    ...{ kind, at: now.toISOString(), agreed: memory.scenario.agree },
  });
  if (message.statusCode) {
    if (message.statusCode === '13') about?.requests.push(asked('recall'));
  } else if (message.docType === '2') about?.requests.push(asked('update'));
  else if (message.docType === '0') receive(memory, message, taken.receipt, now);
  else if (message.docType === '3') {
    about?.requests.push(asked('replace'));
    if (memory.scenario.agree) receive(memory, message, taken.receipt, now);
  }
}

function receive(memory: Memory, message: Message, receipt: string, now: Date): void {
  if (memory.packages[message.documentId]) return;
  const { scenario } = memory;
  const list = message.attachments.get('danh-sach.json');
  if (!list) throw new Refused('NO_LIST');
  const pkg = readPackage(JSON.parse(list.toString('utf8')));
  const decided = decideLines(pkg, scenario, memory.serial, dayOf(now));
  const refused = [message.documentId, message.code].some((id) =>
    scenario.refusePackages.includes(id),
  );
  memory.serial = decided.serial + 1;
  const { delayMs, duplicate, skip, silentDecision } = scenario;
  memory.packages[message.documentId] = {
    ...{ documentId: message.documentId, from: message.from, code: message.code },
    ...{ date: message.date, receipt, receivedAt: now.toISOString(), refused },
    ...{ held: decided.held, items: refused ? [] : decided.items },
    notice: `${memory.serial}/BTĐKT (mẫu)`,
    requests: [],
    manner: { delayMs, duplicate, skip, silentDecision },
  } satisfies Kept;
}

/** Mail the province has not confirmed yet. */
export function waiting(memory: Memory, now: Date): Mail[] {
  const about = Object.values(memory.packages).flatMap((kept) => mailAbout(kept, now));
  const all = [...(memory.scenario.stray ? strayMail() : []), ...about];
  return all.filter(({ docid }) => !memory.confirmed[docid]);
}

/** A message is with its receiver a step after it came. */
export function sentState(memory: Memory, messageId: string, now: Date): object[] {
  const taken = memory.messages[messageId];
  if (!taken) return [];
  const there = now.getTime() >= Date.parse(taken.receivedAt) + memory.scenario.delayMs;
  const status = taken.bounced ? 'fail' : there ? 'done' : 'processing';
  return [
    {
      messageid: messageId,
      docid: taken.receipt,
      status,
      ...(taken.bounced ? { reason: 'UNREADABLE' } : {}),
    },
  ];
}
