import { LowerForms } from '@vinhdanh/application';
import type { CheckDossier, DossierState } from '@vinhdanh/domain';

type Found = Pick<CheckDossier, 'items' | 'missingPapers'>;
type Result = CheckDossier['items'][number]['result'];

/** Answers by award, as the checker would for lines of that award. */
const checker = (byAward: Record<string, Found>) => ({
  findings: (lines: Map<string, DossierState>) =>
    Promise.resolve(
      new Map(
        [...lines].flatMap(([id, { award }]) => (byAward[award] ? [[id, byAward[award]]] : [])),
      ),
    ),
});
const wanted = new Map([['a', { state: { award: 'flag' } as DossierState, award: 'certificate' }]]);
const bars = async (byAward: Record<string, Found>) =>
  Object.fromEntries(await new LowerForms(checker(byAward) as never).barred(wanted));
const found = (eligibility: Result, ...missingPapers: string[]): Found => ({
  items: [
    { criterion: 'eligibility', result: eligibility, verified: true },
    { criterion: 'papers', result: missingPapers.length ? 'not-met' : 'met', verified: true },
  ],
  missingPapers,
});

describe('a lower form', () => {
  it('is open to a line that meets its own criteria', async () => {
    expect(await bars({ flag: found('met'), certificate: found('met') })).toEqual({});
    expect(await bars({ flag: found('met'), certificate: found('not-enough-data') })).toEqual({});
  });

  it('is open though a paper is missing that the form proposed asked for, too', async () => {
    const both = { flag: found('met', 'letter'), certificate: found('met', 'letter') };
    expect(await bars(both)).toEqual({});
  });

  it('is not open to one that does not, or that lacks a paper the form proposed did not ask for', async () => {
    expect(await bars({ flag: found('met'), certificate: found('not-met') })).toEqual({
      a: { award: 'certificate', criteria: ['eligibility'], missingPapers: [] },
    });
    expect(
      await bars({
        flag: found('met', 'letter'),
        certificate: found('met', 'letter', 'initiative'),
      }),
    ).toEqual({ a: { award: 'certificate', criteria: [], missingPapers: ['initiative'] } });
  });

  it('asks nothing where no line has one, and bars nothing no edition covers', async () => {
    const none = { findings: () => Promise.reject(new Error('asked')) };
    expect((await new LowerForms(none as never).barred(new Map())).size).toBe(0);
    expect(await bars({})).toEqual({});
  });
});
