import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
}
const services: Record<string, Service> = parse(text('docker-compose.yml'), {
  merge: true,
}).services;

it('the Dockerfile passes its linter', () => {
  // The package carries no usable types for its result.
  const lint: { run(dir: string, content: string): object } = jest.requireActual('dockerfilelint');
  expect(lint.run(root, text('Dockerfile'))).toEqual([]);
});

it('the Dockerfile pins its base, builds apart and does not run as root', () => {
  const lines = text('Dockerfile').split('\n');
  const bases = lines.filter((line) => line.startsWith('FROM '));
  expect(bases).toHaveLength(2);
  for (const base of bases) expect(base).toMatch(/^FROM node:24\.\d+\.\d+-\w+-slim/);
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
});

it('docker-compose.yml passes its linter', () => {
  // The services stand in the order in which they start: better to read than the alphabet.
  const order = ['service-keys-order', 'services-alphabetical-order', 'top-level-properties-order'];
  const linter = new DCLinter({
    rules: Object.fromEntries(order.map((rule) => [rule, 0])),
    quiet: false,
    debug: false,
    exclude: [],
  });
  const results: { messages: { message: string }[] }[] = linter.lintFiles(
    [join(root, 'docker-compose.yml')],
    false,
  );
  expect(results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual([]);
});

describe('docker-compose.yml', () => {
  it('pins every image and watches every service', () => {
    for (const [name, service] of Object.entries(services)) {
      expect([name, service.image]).toEqual([name, expect.stringMatching(/:\d+(\.\d+)+/)]);
      expect([name, service.healthcheck]).not.toEqual([name, undefined]);
    }
  });

  it('gives each process its own role and only the migration the owner', () => {
    for (const name of ['api', 'worker', 'vault']) {
      const environment = services[name]?.environment ?? {};
      expect(environment['DATABASE_URL']).toContain(`//vd_${name}:`);
      expect(JSON.stringify(environment)).not.toContain('OWNER_PASSWORD');
      expect(environment['VINHDANH_MODE']).toBe('province');
    }
  });

  it('keeps what Redis holds and never lets it evict', () => {
    const command = services['redis']?.command?.join(' ');
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--maxmemory-policy noeviction');
  });
});
