import { databaseUrlOf, readConfig } from './config.js';
import { OperatorError } from './operator-error.js';
import { roleAddress, shownAddress } from './role-address.js';

const refused = (env: Record<string, string>): OperatorError => {
  try {
    readConfig(env);
  } catch (error) {
    return error as OperatorError;
  }
  throw new Error('accepted');
};

it('has a default for everything a laptop needs', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    mode: 'sample',
    databaseUrl: undefined,
    redisUrl: undefined,
    url: 'http://127.0.0.1:3000',
  });
});

it('takes an empty variable for an absent one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000 });
});

it.each([
  ['PORT', 'ba nghìn'],
  ['PORT', '70000'],
  ['VINHDANH_MODE', 'demo'],
  ['DATABASE_URL', 'mysql://root:s3cret-value@h/db'],
  ['REDIS_URL', 'http://s3cret-value'],
  ['SAMPLE_PASSWORD', 's3cret'],
  ['TRUSTED_PROXIES', 'everybody'],
])('names %s and never shows its value', (name, value) => {
  const error = refused({ [name]: value });
  expect(error).toBeInstanceOf(OperatorError);
  expect(error.message).toContain(name);
  expect(error.message).not.toContain('s3cret');
});

it('believes named proxies only', () => {
  expect(readConfig({}).trustedProxies).toBeUndefined();
  const given = readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' });
  expect(given.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
});

it('derives the address of a role from the owner, the same in every process', () => {
  const owner = 'postgres://boss:p%40ss@db:5433/vd?sslmode=disable';
  const api = new URL(roleAddress(owner, 'vd_api'));
  expect(api.username).toBe('vd_api');
  expect(api.password).toMatch(/^[0-9a-f]{64}$/);
  expect(api.host + api.pathname + api.search).toBe('db:5433/vd?sslmode=disable');
  expect(roleAddress(owner, 'vd_api')).toBe(api.toString());
  expect(new URL(roleAddress(owner, 'vd_worker')).password).not.toBe(api.password);
  expect(shownAddress(owner)).not.toContain('ss@');
});

it('leaves the address of a role as it was given', () => {
  const own = 'postgres://vd_api:chosen@db/vd';
  expect(roleAddress(own, 'vd_api')).toBe(own);
  const config = readConfig({ DATABASE_URL: 'postgres://o:x@db/vd', API_DATABASE_URL: own });
  expect(databaseUrlOf(config, 'vd_api')).toBe(own);
});
