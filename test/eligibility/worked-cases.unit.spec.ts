import { join } from 'node:path';
import {
  COMMENDATION_KINDS,
  editionOn,
  isGroup,
  isTest,
  noHistory,
  POSITION_CLASSES,
  weigh,
  type AwardRule,
  type Criterion,
  type Edition,
  type EligibilityVerdict,
  type Explanation,
  type NominationFacts,
} from '@vinhdanh/domain';
import { readCatalogueFiles } from '../../libs/infrastructure/src/catalogue/read-catalogue-files.js';
import { historyOf, lineOf, workedCases, type WorkedCase } from './read-cases.js';

const shipped = (): Promise<Edition[]> => readCatalogueFiles(join(__dirname, '../../catalogue'));

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => letter + String(from + i).padStart(2, '0'));

describe('the table of worked cases', () => {
  it('has at least eighty of them, each once and each with its article', () => {
    const ids = workedCases.map((one) => one.id);
    expect(ids.length).toBeGreaterThanOrEqual(80);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { id, law, what } of workedCases)
      expect([id, law, what]).toEqual([
        id,
        expect.stringMatching(/^(Luật|Nghị định|Công văn|Thông tư) .*\d/),
        expect.stringMatching(/\S{3}/),
      ]);
  });

  it('holds the worked cases of the law that are about eligibility', () => {
    const ids = new Set(workedCases.map((one) => one.id));
    const asked = [...numbered('C', 1, 20), 'X1', 'X2a', 'X2b', 'X3a', 'X3b', 'X10'];
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('each worked case under the catalogue as it is shipped', () => {
  let editions: Edition[];
  beforeAll(async () => {
    editions = await shipped();
  });

  it.each(workedCases.map((one) => [one.id, one.what, one] as const))('%s: %s', (_, __, one) => {
    const { edition, award } = ruleOf(one, editions);
    const verdict = verdictOf(one, award, edition);
    expect(shown(one, verdict, edition)).toEqual(wanted(one));
    for (const words of one.missing ?? []) expect(sentences(verdict)).toContain(words);
    expect(unmet(verdict.tree)).toEqual(expect.arrayContaining(one.lacks ?? []));
    if (one.pool !== 'met') expect(verdict.missing.length).toBeGreaterThan(0);
  });
});

describe('the worked cases together', () => {
  it('meet every countable condition of the law of 2022 at least once', async () => {
    const editions = await shipped();
    const met = new Set<string>();
    for (const one of workedCases) {
      const { edition, award } = ruleOf(one, editions);
      if (edition.code !== 'e2' && edition.code !== 'e3') continue;
      for (const id of metIn(verdictOf(one, award, edition).tree)) met.add(`${award.code}/${id}`);
    }
    const asked = editions
      .filter(({ code }) => code === 'e2' || code === 'e3')
      .flatMap(({ awards }) => awards)
      .flatMap(({ code, criteria }) => testsOf(criteria).map(({ id }) => `${code}/${id}`));
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((id) => !met.has(id))).toEqual([]);
  });
});

describe('on the first day, with nothing known of anybody', () => {
  it('no award of any edition is refused, unless the law has no case for such a line', async () => {
    const refused: string[] = [];
    for (const edition of await shipped())
      for (const award of edition.awards)
        for (const line of linesOf(award, edition)) {
          const history = noHistory('s-1', line.recipientKind);
          const { pool, result, tree } = weigh({ line, history }, award, edition);
          if (pool !== 'not-met' && result !== 'not-met') continue;
          if (hasNoCase(tree) && !edition.provisional) continue;
          refused.push(`${edition.code}/${award.code} ${line.kind} ${line.recipientKind}`);
        }
    expect(refused).toEqual([]);
  }, 60_000);
});

/** Of the branches of the law none is for a line of this kind and recipient. */
const hasNoCase = (nodes: readonly Explanation[]): boolean =>
  nodes.some(
    ({ of, verified, children }) =>
      (of === 'any' && verified && children?.length === 0) || hasNoCase(children ?? []),
  );

/** One line for every kind, recipient and position an award may be proposed for. */
function linesOf(award: AwardRule, edition: Edition): NominationFacts[] {
  const on = edition.validFrom ?? '2016-03-01';
  const year = Number(on.slice(0, 4)) - 1;
  const line = {
    award: award.code,
    yearKind: 'calendar' as const,
    meritFrom: `${year}-01-01`,
    meritTo: `${year}-12-31`,
    proposedOn: on,
    confirmed: {},
    restsOn: [],
  };
  return (award.kinds ?? COMMENDATION_KINDS).flatMap((kind) =>
    award.recipients.flatMap((recipientKind) =>
      (recipientKind === 'individual' ? POSITION_CLASSES : [undefined]).map((positionClass) => ({
        ...line,
        kind,
        recipientKind,
        ...(positionClass ? { positionClass } : {}),
      })),
    ),
  );
}

function ruleOf(one: WorkedCase, editions: Edition[]): { edition: Edition; award: AwardRule } {
  const edition = editionOn(editions, one.on);
  const award = edition?.awards.find(({ code }) => code === one.award);
  if (!edition || !award) throw new Error(`${one.id}: no ${one.award} on ${one.on}`);
  return { edition, award };
}

function verdictOf(one: WorkedCase, award: AwardRule, edition: Edition): EligibilityVerdict {
  const classOf = (code: string) => edition.awards.find((a) => a.code === code)?.countsAs;
  return weigh({ line: lineOf(one), history: historyOf(one, classOf) }, award, edition);
}

const metIn = (nodes: readonly Explanation[]): string[] =>
  nodes.flatMap(({ id, result, children = [] }) => [
    ...(result === 'met' ? [id] : []),
    ...metIn(children),
  ]);

const testsOf = (nodes: readonly Criterion[]): Criterion[] =>
  nodes.flatMap((node) =>
    isGroup(node)
      ? testsOf([...(node.all ?? []), ...(node.any ?? [])])
      : isTest(node)
        ? [node]
        : [],
  );

/** Of the answer what the case says something about. */
const shown = (one: WorkedCase, verdict: EligibilityVerdict, edition: Edition) => ({
  pool: verdict.pool,
  ...(one.result ? { result: verdict.result } : {}),
  ...(one.hold === undefined ? {} : { hold: verdict.onHold }),
  ...(one.verified === undefined ? {} : { verified: verdict.basisVerified }),
  ...(one.edition ? { edition: edition.code } : {}),
});

const wanted = ({ pool, result, hold, verified, edition }: WorkedCase) => ({
  pool,
  ...(result ? { result } : {}),
  ...(hold === undefined ? {} : { hold }),
  ...(verified === undefined ? {} : { verified }),
  ...(edition ? { edition } : {}),
});

const sentences = (verdict: EligibilityVerdict): string =>
  verdict.missing.map(({ vi }) => vi).join('\n');

const unmet = (nodes: readonly Explanation[]): string[] =>
  nodes.flatMap(({ id, result, children = [] }) => [
    ...(result === 'met' ? [] : [id]),
    ...unmet(children),
  ]);
