import type { Viewer } from '@vinhdanh/application';
import type { FastifyRequest } from 'fastify';
import { requestState } from './request-state.js';
import { runContextOf } from './run-context.js';

const hashOf = (url: string, body: object): string => {
  const request = { raw: {}, method: 'POST', url, body } as unknown as FastifyRequest;
  Object.assign(requestState(request), { viewer: { accountId: 'chair' } as Viewer, key: 'k' });
  return runContextOf(request).requestHash;
};

describe('the hash of a request', () => {
  const sign = '/api/v1/decisions/1/sign';
  it('tells two requests apart', () => {
    expect(hashOf(sign, { authority: { citation: 'Điều 9' } })).not.toBe(hashOf(sign, {}));
    expect(hashOf('/api/v1/decisions/2/sign', {})).not.toBe(hashOf(sign, {}));
  });

  it('holds no password, so that none can be tried out on it', () => {
    expect(hashOf(sign, { password: 'một' })).toBe(hashOf(sign, { password: 'hai' }));
    expect(hashOf(sign, { password: 'một' })).toBe(hashOf(sign, {}));
    const own = '/api/v1/auth/password';
    expect(hashOf(own, { current: 'a', next: 'b' })).toBe(hashOf(own, { current: 'c', next: 'd' }));
  });
});
