import { RATINGS, SCOPES, type SubjectHistory } from '@vinhdanh/domain';
import type { Words } from './words.js';

type Reader = (history: SubjectHistory, line: Words) => void;

/** `rating <years> <rating>` */
const rating: Reader = (history, line) => {
  const years = line.years();
  const found = line.oneOf(RATINGS);
  history.ratings = [
    ...history.ratings.filter(({ year }) => !years.includes(year)),
    ...years.map((year) => ({ ...line.graded(year), year, rating: found })),
  ].sort((a, b) => a.year - b.year);
};

/** `initiative|topic|combat <year> <scope> [trained] [unapplied] [share=] [used=award/group]` */
const initiative: Reader = (history, line) => {
  const [year = 0] = line.years();
  const scope = line.oneOf(SCOPES);
  const [award, group] = (line.value('used') ?? '').split('/');
  const share = line.value('share');
  history.initiatives.push({
    ...line.graded(),
    nature: line.head as 'initiative',
    year,
    scope,
    applied: !line.has('unapplied'),
    ...(line.has('trained') ? { trainedOthers: true } : {}),
    ...(share ? { share: Number(share) } : {}),
    usedFor: award ? [{ award, group: (group ?? 'title') as 'title' }] : [],
  });
};

/** `sudden|contribution|… <year> <scope> [by=<scope>] [stable=<years>] [helps] [used=<award>]` */
const achievement: Reader = (history, line) => {
  const [year = 0] = line.years();
  const scope = line.oneOf(SCOPES);
  const by = line.value('by') as typeof scope | undefined;
  const stable = line.value('stable');
  const award = line.value('used');
  history.achievements.push({
    ...line.graded(),
    nature: line.head as 'sudden',
    scope,
    year,
    ...(by ? { recognisedBy: by } : {}),
    ...(stable ? { stableYears: Number(stable) } : {}),
    ...(line.has('helps') ? { helpsOthers: true } : {}),
    usedFor: award ? [{ award }] : [],
  });
};

/** `movement <launched by> <year> <n>y <review> <result>` */
const movement: Reader = (history, line) => {
  const launchers = ['unit', 'province', 'prime-minister', 'president', 'central'] as const;
  const launchedBy = line.oneOf(launchers);
  const [year = 0] = line.years();
  const years = Number(/^(\d+)y$/.exec(line.next())?.[1]);
  const review = line.oneOf(['annual', 'interim', 'final'] as const);
  const result = line.oneOf(['leading', 'typical', 'voted'] as const);
  history.movements.push({ ...line.graded(), launchedBy, year, years, review, result });
};

/** `assessed <set> <year> <met>/<of> recognised|not` */
const assessed: Reader = (history, line) => {
  const set = line.next();
  const [year = 0] = line.years();
  const [met = NaN, of = NaN] = line.next().split('/').map(Number);
  const recognised = line.oneOf(['recognised', 'not'] as const) === 'recognised';
  const fact = { ...line.graded(), set, year, met, of, recognised };
  history.assessments = [...(history.assessments ?? []), fact];
};

/** `cluster <level> <year> <result>` */
const cluster: Reader = (history, line) => {
  const level = line.oneOf(['province', 'central'] as const);
  const [year = 0] = line.years();
  const result = line.oneOf(['leading', 'typical', 'voted'] as const);
  const ranking = { launchedBy: 'cluster', cluster: level, years: 1, review: 'annual' } as const;
  history.movements.push({ ...line.graded(), ...ranking, year, result });
};

/** `figures <year> headcount=… completed=… advanced=… fighters=… disciplined=… women=…` */
const figures: Reader = (history, line) => {
  const [year = 0] = line.years();
  const known = ['completed', 'advanced', 'fighters', 'disciplined', 'women'] as const;
  const found = known.flatMap((name) => {
    const value = line.value(name);
    return value === undefined ? [] : [[name, Number(value)]];
  });
  const headcount = Number(line.value('headcount'));
  history.figures.push({ ...line.graded(), year, headcount, ...Object.fromEntries(found) });
};

/** What a subject did, by the first word of a line. */
export const readMerit: Record<string, Reader> = {
  rating,
  initiative,
  topic: initiative,
  combat: initiative,
  sudden: achievement,
  contribution: achievement,
  'political-task': achievement,
  prize: achievement,
  model: achievement,
  work: achievement,
  movement,
  assessed,
  cluster,
  figures,
};
