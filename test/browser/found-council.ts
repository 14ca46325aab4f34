import { Client } from '@vinhdanh/testing';

/** A council of the first members of the sample province, with its roster. */
export async function foundCouncil(url: string, size: number): Promise<void> {
  const secretary = await Client.signIn(url, 'secretary');
  const members = await Promise.all(
    Array.from({ length: size }, async (_, i) => {
      const member = await Client.signIn(url, `member${i + 1}`);
      const { body } = await member.get<{ accountId: string }>('/auth/me');
      return { accountId: body.accountId, position: `Ủy viên ${i + 1} (mẫu)` };
    }),
  );
  await secretary.done('/councils', {
    name: 'Hội đồng Thi đua – Khen thưởng tỉnh (mẫu)',
    kind: 'province',
    from: '2026-01-01',
    decision: { number: '12/QĐ-UBND', date: '2026-01-01' },
    statute: { conflict: 'abstains', substitutes: 'attend', source: 'Quy chế Hội đồng (mẫu)' },
    members,
  });
}
