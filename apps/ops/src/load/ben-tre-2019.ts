import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '@vinhdanh/infrastructure';
import { parse } from 'yaml';
import type { Act, Citation, Dataset, Letter, Round, Session } from './batch.js';

interface SessionFile {
  round: Round;
  filedOn: string;
  appraisedOn: string;
  citation: Citation;
  session: Session;
  letters: (Omit<Letter, 'lines' | 'file'> & { file: string })[];
  acts: Act[];
  proposed: Record<string, number>;
}

/** The council session of March 2019: real figures, spreadsheets with generated nominees. */
export function benTre2019(): Dataset {
  const folder = join(programFolder(), 'sample/ben-tre-2019');
  const file = parse(readFileSync(join(folder, 'session.yaml'), 'utf8')) as SessionFile;
  const { round, filedOn, appraisedOn, citation, session, acts } = file;
  return {
    name: 'ben-tre-2019',
    lines: Object.values(file.proposed).reduce((sum, count) => sum + count, 0),
    batches: [
      {
        key: 'session',
        kind: 'merit',
        level: 'province',
        round,
        letters: file.letters.map((letter) => ({ ...letter, file: join(folder, letter.file) })),
        filedOn,
        appraisedOn,
        citation,
        session,
        acts,
        held: [],
      },
    ],
  };
}
