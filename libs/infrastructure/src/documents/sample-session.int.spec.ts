import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  layOut,
  proposeMapping,
  readRow,
  type ImportFormat,
  type ImportLine,
  type ImportWords,
} from '@vinhdanh/domain';
import { parse } from 'yaml';
import { programFolder } from '../config/program-folder.js';
import { ThreadSheetReader } from './sheets.js';

const folder = join(programFolder(), 'sample/ben-tre-2019');
const reader = new ThreadSheetReader();

interface Session {
  proposed: Record<string, number>;
  round: { awards: string[]; meritFrom: string; meritTo: string };
  letters: { file: string }[];
}
const session = parse(readFileSync(join(folder, 'session.yaml'), 'utf8')) as Session;
const words: ImportWords = {
  today: '2019-02-12',
  awards: session.round.awards.map((code) => {
    const text = readFileSync(join(programFolder(), `catalogue/e1b/${code}.yaml`), 'utf8');
    const { name, recipients } = parse(text) as { name: { vi: string }; recipients: string[] };
    return { code, names: [name.vi], recipientKinds: recipients };
  }),
};

async function linesOf(file: string): Promise<ImportLine[]> {
  const format: ImportFormat = file.endsWith('.csv') ? 'csv' : 'xlsx';
  const sheets = await reader.read(readFileSync(join(folder, file)), format);
  const { mapping } = proposeMapping(sheets, words);
  return mapping.flatMap((m) =>
    layOut(sheets[m.sheet]!, m, words).rows.map(({ row, group }) => {
      const { line, errors } = readRow(m, row, group, session.round, words);
      expect(errors).toBeUndefined();
      return line!;
    }),
  );
}

test('the lists of March 2019 yield the figures of the session, every nominee marked', async () => {
  const lines: ImportLine[] = [];
  for (const { file } of session.letters) lines.push(...(await linesOf(file)));
  const counts = Object.fromEntries(
    session.round.awards.map((award) => [award, lines.filter((l) => l.award === award).length]),
  );
  expect(counts).toEqual(session.proposed);
  expect(lines.every((l) => l.recipientKind === 'collective' && l.name.endsWith('(mẫu)'))).toBe(
    true,
  );
  expect(new Set(lines.map((l) => l.name)).size).toBe(148);
  expect(lines.every((l) => l.meritFrom === '2018-01-01' && l.meritTo === '2018-12-31')).toBe(true);
}, 120_000);

test('the lists are those of the session, no more and no fewer', () => {
  const files = readdirSync(folder).filter((name) => /\.(csv|xlsx)$/.test(name));
  expect(files.sort()).toEqual(session.letters.map((l) => l.file).sort());
});
