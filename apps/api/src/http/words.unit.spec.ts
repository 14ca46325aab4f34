import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KnownPaths } from './known-paths.js';
import { languageOf } from './language.js';
import { problemDocument } from './problem-document.js';
import { Problem } from './problem.js';
import { REJECTIONS, sentence, wordsOf } from './rejections.js';

const root = resolve(__dirname, '../../../..');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.ts$/.test(name) && !/\.spec\.ts$/.test(name) ? [path] : [];
  });
}

describe('words of refusals', () => {
  it('exist for every code the rules and use cases refuse with', () => {
    const files = ['libs/domain/src', 'libs/application/src'].flatMap((f) =>
      sources(join(root, f)),
    );
    const codes = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\breject\(\s*'([^']+)'/g)].map((m) => m[1]!),
    );
    const silent = [...new Set(codes)].filter((code) => !Object.hasOwn(REJECTIONS, code));
    expect(silent).toEqual([]);
  });

  it('are a refusal of the caller, or an outage; never a fault of ours', () => {
    for (const [code, { status, vi, en }] of Object.entries(REJECTIONS)) {
      expect({
        code,
        fits: status >= 400 && (status < 500 || code === 'internal' || status > 500),
      }).toEqual({ code, fits: true });
      expect(vi.length * en.length).toBeGreaterThan(0);
    }
  });

  it('take their facts, and show a dash for what is not known', () => {
    expect(sentence('version-stale', { current: 7 }, 'en')).toContain('7');
    expect(sentence('version-stale', {}, 'vi')).toContain('–');
    expect(wordsOf('no-such-code').status).toBe(409);
    expect(wordsOf('toString').status).toBe(409);
  });
});

describe('a problem document', () => {
  it('is RFC 9457 in the language asked for', () => {
    const problem = new Problem('body-not-valid', {
      errors: [{ pointer: '/lines/3/award', code: 'maxLength', limits: ['60'] }],
    });
    const request = { path: '/api/v1/x', traceId: 't', acceptLanguage: 'en-GB,vi;q=0.5' };
    const { status, headers, body } = problemDocument(problem, request);
    expect([status, headers['content-language']]).toEqual([422, 'en']);
    expect(body).toMatchObject({
      type: 'urn:vinhdanh:problem:body-not-valid',
      status: 422,
      instance: '/api/v1/x',
      traceId: 't',
      errors: [{ pointer: '/lines/3/award', message: 'must have at most 60 characters' }],
    });
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.2,vi;q=0.3', 'vi'],
    ['fr', 'vi'],
    ['*', 'vi'],
    ['en;q=0', 'vi'],
  ])('of %s is %s', (accept, language) => {
    expect(languageOf(accept)).toBe(language);
  });
});

describe('known paths', () => {
  const paths = new KnownPaths();
  paths.add('/api/v1/rounds/:id/close', 'POST');
  paths.add('/api/v1/rounds/:id', ['GET', 'HEAD']);
  paths.add('/api/v1/rounds', 'POST');
  paths.add('/api/v1/rounds', 'GET');
  paths.add('*', 'GET');

  it.each([
    ['/api/v1/rounds', ['GET', 'POST']],
    ['/api/v1/rounds/7', ['GET', 'HEAD']],
    ['/api/v1/rounds/7/close', ['POST']],
    ['/api/v1/rounds/7/open', []],
    ['/api/v1', []],
  ])('%s takes %j', (path, methods) => {
    expect(paths.methodsOf(path)).toEqual(methods);
  });
});
