import { connect } from 'node:net';
import type { Answer } from '@vinhdanh/testing';

/** Every refusal is a problem document (RFC 9457) that tells nothing of what is inside. */
export function refused<T>(answer: Answer<T>, status: number, code?: string): void {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^urn:vinhdanh:problem:/),
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: expect.any(String),
    traceId: expect.any(String),
  });
  if (code) expect(answer.body).toMatchObject({ code });
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.js:|select |fastify|postgres/i);
}

/** Which parts were wrong, and how. */
export const pointers = <T>(answer: Answer<T>): string[] =>
  (answer.body as { errors: { pointer: string; code: string }[] }).errors.map(
    (error) => `${error.pointer} ${error.code}`,
  );

/** Sends text as it is and answers what comes back until the connection ends. */
export const onWire = (port: number, text: string): Promise<string> =>
  new Promise((done, fail) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      got += chunk.toString();
      if (/\r\n\r\n/.test(got)) socket.end();
    });
    socket.on('error', (error) => (got ? done(got) : fail(error)));
    socket.on('close', () => done(got));
  });
