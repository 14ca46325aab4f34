import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { Unavailable, VirusScanner, type ScanResult } from '@vinhdanh/application';

const CHUNK = 64 * 1024;
const DEFAULT_PORT = 3310;

/**
 * clamd over TCP: `zINSTREAM`, then chunks each with its length in four bytes, then a zero length.
 * The answer is `stream: OK`, `stream: <name> FOUND`, or an error. Nothing waits longer than
 * `silenceMs` for the other side.
 */
export class ClamdScanner extends VirusScanner {
  readonly enabled: boolean;
  private readonly address: { host: string; port: number };

  constructor(
    url: string | undefined,
    private readonly silenceMs = 20_000,
  ) {
    super();
    this.enabled = url !== undefined;
    const { hostname, port } = new URL(url ?? 'tcp://127.0.0.1');
    this.address = { host: hostname, port: Number(port) || DEFAULT_PORT };
  }

  async scan(content: AsyncIterable<Uint8Array>): Promise<ScanResult> {
    const socket = connect(this.address);
    const failed = new Promise<never>((_, reject) => {
      socket.setTimeout(this.silenceMs, () => socket.destroy(new Error('no answer in time')));
      socket.once('error', reject);
    });
    try {
      // The answer may come before the end: clamd closes on a stream that is too long for it.
      const said = answer(socket);
      const sending = send(socket, content);
      sending.catch(() => undefined);
      return read(await Promise.race([said, failed, sending.then(() => said)]));
    } catch (error) {
      throw new Unavailable('clamd', error);
    } finally {
      socket.destroy();
      failed.catch(() => undefined);
    }
  }
}

async function send(socket: Socket, content: AsyncIterable<Uint8Array>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const part of content)
    for (let from = 0; from < part.length; from += CHUNK) {
      const chunk = part.subarray(from, from + CHUNK);
      await write(socket, lengthOf(chunk.length));
      await write(socket, chunk);
    }
  await write(socket, lengthOf(0));
}

async function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (socket.destroyed) throw new Error('connection closed');
  if (socket.write(bytes)) return;
  // Closed by the other side it never drains; leaving the loop then also closes what is read.
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function answer(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      if (part.includes(0)) resolve(Buffer.concat(parts).toString('utf8'));
    });
    socket.once('close', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
}

function read(text: string): ScanResult {
  const line = text.replace(/\0[^]*$/, '').trim();
  if (line === 'stream: OK') return { result: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found) return { result: 'infected', found: found.slice(0, 200) };
  throw new Error(line || 'closed without an answer');
}
