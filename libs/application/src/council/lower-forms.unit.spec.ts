import { LowerForms } from '@vinhdanh/application';
import type { CheckDossier, DossierState } from '@vinhdanh/domain';

type Found = Pick<CheckDossier, 'verdict' | 'missingPapers'>;

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
const found = (verdict: Found['verdict'], ...missingPapers: string[]): Found => ({
  verdict,
  missingPapers,
});

describe('a lower form', () => {
  it('is open to a line that meets its own criteria', async () => {
    expect(await bars({ flag: found('met'), certificate: found('met') })).toEqual({});
    expect(await bars({ flag: found('met'), certificate: found('not-enough-data') })).toEqual({});
  });

  it('is not open to one that does not, or that lacks a paper the form proposed did not ask for', async () => {
    expect(await bars({ flag: found('met'), certificate: found('not-met') })).toEqual({
      a: { award: 'certificate', verdict: 'not-met', missingPapers: [] },
    });
    expect(
      await bars({
        flag: found('met', 'letter'),
        certificate: found('met', 'letter', 'initiative'),
      }),
    ).toEqual({ a: { award: 'certificate', verdict: 'met', missingPapers: ['initiative'] } });
    expect(
      await bars({ flag: found('met', 'letter'), certificate: found('met', 'letter') }),
    ).toEqual({});
  });

  it('asks nothing where no line has one, and bars nothing no edition covers', async () => {
    const none = { findings: () => Promise.reject(new Error('asked')) };
    expect((await new LowerForms(none as never).barred(new Map())).size).toBe(0);
    expect(await bars({})).toEqual({});
  });
});
