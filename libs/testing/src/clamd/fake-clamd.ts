import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The harmless file every scanner must call a virus. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR' + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

export interface FakeClamd {
  url: string;
  /** Contents it was sent, newest last. */
  seen: Buffer[];
  /** What it does next: answer, say nothing, or break off. */
  mood: 'answer' | 'silent' | 'hang-up' | 'too-long';
  stop(): Promise<void>;
}

/** Speaks clamd's INSTREAM over TCP on loopback, and finds EICAR. */
export async function startFakeClamd(port = 0): Promise<FakeClamd> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    serve(socket, clamd);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const clamd: FakeClamd = {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    mood: 'answer',
    stop: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
  return clamd;
}

const COMMAND = 'zINSTREAM\0';

function serve(socket: Socket, clamd: FakeClamd): void {
  let got = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    got = Buffer.concat([got, part]);
    if (clamd.mood === 'hang-up') return void socket.destroy();
    if (clamd.mood === 'silent') return;
    if (clamd.mood === 'too-long') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    const content = streamed(got);
    if (content === 'bad') return void socket.end('UNKNOWN COMMAND\0');
    if (content === undefined) return;
    clamd.seen.push(content);
    const found = content.includes(EICAR);
    socket.end(found ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
  });
}

/** The content once the zero length was sent; undefined before. */
function streamed(got: Buffer): Buffer | 'bad' | undefined {
  if (got.length < COMMAND.length) return undefined;
  if (got.subarray(0, COMMAND.length).toString('latin1') !== COMMAND) return 'bad';
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; ;) {
    if (got.length < at + 4) return undefined;
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (got.length < at + 4 + length) return undefined;
    chunks.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
}
