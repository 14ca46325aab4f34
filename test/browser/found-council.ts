import { Client } from '@vinhdanh/testing';

/** A council of these members, with its roster; founded by its secretary over HTTP. */
export async function foundCouncilBy(
  url: string,
  secretary: string,
  names: readonly string[],
): Promise<void> {
  const founder = await Client.signIn(url, secretary);
  const members = await Promise.all(
    names.map(async (name, i) => {
      const member = await Client.signIn(url, name);
      const { body } = await member.get<{ accountId: string }>('/auth/me');
      return { accountId: body.accountId, position: `Ủy viên ${i + 1} (mẫu)` };
    }),
  );
  await founder.done('/councils', {
    name: 'Hội đồng Thi đua – Khen thưởng tỉnh (mẫu)',
    kind: 'province',
    from: '2026-01-01',
    decision: { number: '12/QĐ-UBND', date: '2026-01-01' },
    statute: { conflict: 'abstains', substitutes: 'attend', source: 'Quy chế Hội đồng (mẫu)' },
    members,
  });
}

/** A council of the first members of the sample province. */
export const foundCouncil = (url: string, size: number): Promise<void> =>
  foundCouncilBy(
    url,
    'secretary',
    Array.from({ length: size }, (_, i) => `member${i + 1}`),
  );
