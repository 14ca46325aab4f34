import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { Command } from 'commander';
import { controllers } from '../../apps/api/src/features.js';
import { verbs } from '../../apps/ops/src/verbs.js';

/** Processes in each of the five source documents. */
const PROCESSES = [10, 3, 6, 6, 5];

const page = readFileSync(join(__dirname, '../../docs/seed-coverage.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);
const rowsOf = (section: string): [string, string][] =>
  [...section.matchAll(/^\| (.+?) \| (.+) \|$/gm)]
    .map(([, process = '', shown = '']): [string, string] => [process, shown])
    .filter(([process]) => process !== 'Process');
const rows = sections.flatMap(rowsOf);
const named = rows.flatMap(([, shown]) => [...shown.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''));

/** Every request of the api, as `GET /api/v1/rounds/{id}`. */
function requests(): Set<string> {
  return new Set(controllers.flatMap(requestsOf));
}

function requestsOf(controller: Type<unknown>): string[] {
  const base = String(Reflect.getMetadata(PATH_METADATA, controller));
  const methods = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(methods).flatMap((name) => {
    const path: unknown = Reflect.getMetadata(PATH_METADATA, methods[name] ?? {});
    if (typeof path !== 'string') return [];
    const method = Reflect.getMetadata(METHOD_METADATA, methods[name] ?? {}) as
      RequestMethod | undefined;
    if (method === undefined) return [];
    const whole = [base, path].map((part) => part.replace(/^\/|\/$/g, '')).filter(Boolean);
    const shown = `/${whole.join('/')}`.replace(/:(\w+)/g, '{$1}');
    return [`${RequestMethod[method]} ${shown}`];
  });
}

describe('docs/seed-coverage.md', () => {
  it('has every process of every source document once', () => {
    expect(sections.map((section) => rowsOf(section).length)).toEqual(PROCESSES);
    const processes = rows.map(([process]) => process);
    expect(processes.filter((one, i) => processes.indexOf(one) !== i)).toEqual([]);
  });

  it('says of each where it is shown, or that it comes later', () => {
    const silent = rows.filter(([, shown]) => !/`[^`]+`|\blater\b/.test(shown));
    expect(silent).toEqual([]);
  });

  it('names only requests and commands that exist', () => {
    const program = new Command();
    for (const add of verbs) add(program);
    const known = requests();
    for (const command of program.commands) known.add(`vinhdanh ${command.name()}`);
    expect(known).toContain('POST /api/v1/rounds');
    expect(known).toContain('vinhdanh up');
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });
});
