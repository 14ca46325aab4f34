import { EventEmitter } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EventStreams, type StreamedEvent } from './event-streams.js';

class FakeResponse extends EventEmitter {
  written = '';
  ended = false;
  writeHead = jest.fn();
  write(text: string): boolean {
    this.written += text;
    return true;
  }
  end(): void {
    this.ended = true;
  }
}

function connection() {
  const raw = new FakeResponse();
  const reply = { raw, hijack: jest.fn(), getHeaders: () => ({ 'x-a': '1' }) };
  return {
    raw,
    request: { headers: {} } as unknown as FastifyRequest,
    reply: reply as unknown as FastifyReply,
  };
}

async function* endless(signal: AbortSignal): AsyncGenerator<StreamedEvent> {
  yield { event: 'progress', data: { done: 1 } };
  await new Promise<void>((done) => signal.addEventListener('abort', () => done()));
}

describe('event streams', () => {
  it('send events in their form and end with their source', async () => {
    const { raw, request, reply } = connection();
    await new EventStreams().send(request, reply, async function* () {
      yield { event: 'progress', id: '1', data: { done: 1 } };
      yield { data: 'dòng\nmới' };
    });
    expect(raw.written).toBe('event: progress\nid: 1\ndata: {"done":1}\n\ndata: "dòng\\nmới"\n\n');
    expect(raw.writeHead).toHaveBeenCalledWith(200, expect.objectContaining({ 'x-a': '1' }));
    expect(raw.ended).toBe(true);
  });

  it('end when the caller goes', async () => {
    const { raw, request, reply } = connection();
    const sending = new EventStreams().send(request, reply, endless);
    await new Promise(setImmediate);
    raw.emit('close');
    await sending;
    expect(raw.ended).toBe(true);
  });

  it('end when the process stops, also one that comes too late', async () => {
    const streams = new EventStreams();
    const [early, late] = [connection(), connection()];
    const sending = streams.send(early.request, early.reply, endless);
    await new Promise(setImmediate);
    streams.endAll();
    await sending;
    expect(early.raw.ended).toBe(true);
    await streams.send(late.request, late.reply, async function* () {
      yield { data: 1 };
    });
    expect([late.raw.ended, late.raw.written]).toEqual([true, '']);
  });

  it('do not wait for a source that heeds nothing', async () => {
    const streams = new EventStreams();
    const { raw, request, reply } = connection();
    void streams.send(request, reply, async function* () {
      yield { data: 1 };
      await new Promise(() => undefined);
    });
    await new Promise(setImmediate);
    streams.endAll();
    expect(raw.ended).toBe(true);
  });
});
