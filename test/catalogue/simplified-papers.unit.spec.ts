import { checklist, papersDue, procedureOf, type CommendationKind } from '@vinhdanh/domain';
import { shipped } from './shipped.js';

const asked = (edition: Awaited<typeof shipped>[number], code: string, kind: CommendationKind) => {
  const award = edition.awards.find((one) => one.code === code)!;
  const line = { kind, level: award.level, recipientKind: award.recipients[0]! };
  return papersDue(checklist(edition, award, line)).map((one) => one.code);
};

describe('the simplified procedure', () => {
  it('asks for less than the full one: no minutes of a review, in any edition', async () => {
    const kinds = ['spot', 'long-service', 'seniority', 'external'] as const;
    let looked = 0;
    for (const edition of await shipped)
      // Law 2022 Art. 85 is about forms of commendation, not about titles.
      for (const { code, kinds: own, papers, group } of edition.awards)
        for (const kind of kinds.filter((one) => own?.includes(one) ?? true)) {
          if (procedureOf(edition, kind) !== 'simplified' || papers.length === 0) continue;
          if (group !== 'form' && group !== 'state-honour') continue;
          looked += 1;
          expect([
            edition.code,
            code,
            kind,
            asked(edition, code, kind).includes('minutes'),
          ]).toEqual([...[edition.code, code, kind], false]);
        }
    expect(looked).toBeGreaterThan(0);
  });

  it('takes a summary report for a certificate given on the spot', async () => {
    for (const edition of await shipped)
      expect([edition.code, asked(edition, 'provincial-certificate', 'spot')]).toEqual([
        edition.code,
        expect.arrayContaining(['letter', 'summary-report']),
      ]);
  });
});
