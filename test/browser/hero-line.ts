import { Client, eventually } from '@vinhdanh/testing';

/** What an officer has in hand where the catalogue is not confirmed. */
const CONFIRMED = {
  confirmation: { document: 'Nghị định 152/2025/NĐ-CP', date: '2025-06-14', article: 'Điều 33' },
};
const PERIOD = { meritFrom: '2016-01-01', meritTo: '2025-12-31' };

export interface Hero {
  /** Of the school that proposes. */
  unitId: string;
  /** The dossier: appraised, its steps around the council not begun. */
  line: string;
  /** Drafts another letter of the same round; answers its id. */
  draft(number: string): Promise<string>;
  nominate(letter: string, name: string, award: string): Promise<string>;
}

/** A school proposes a Hero of Labour: the title that asks most bodies before a council sits. */
export async function heroAppraised(
  url: string,
  number = '30/TTr',
  name = 'Lê Thị Mẫu (mẫu)',
): Promise<Hero> {
  const [specialist, clerk, head] = await Promise.all(
    ['specialist', 'clerk', 'unit'].map((name) => Client.signIn(url, name)),
  );
  const me = await clerk!.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
  const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
  const round = await specialist!.done<{ id: string }>('/rounds', {
    title: 'Anh hùng Lao động năm 2026',
    awards: ['labour-hero', 'provincial-certificate'],
    yearKind: 'calendar',
    ...PERIOD,
    deadline: '2099-12-31',
    expectedUnits: [unitId],
  });
  const draft = async (number: string) =>
    (
      await clerk!.done<{ id: string }>('/proposals', {
        ...{ roundId: round.id, unitId, kind: 'merit', level: 'province' },
        letter: { number, date: '2026-09-18', signer: 'Nguyễn Văn Mẫu' },
      })
    ).id;
  const nominate = async (letter: string, name: string, award: string) => {
    const line = { subject: { name, synthetic: true }, award, recipientKind: 'individual' };
    const { results } = await clerk!.done<{ results: { id: string }[] }>(
      `/proposals/${letter}/lines`,
      { lines: [{ ...line, positionClass: 'worker' }] },
    );
    return results[0]!.id;
  };
  const letter = await draft(number);
  const line = await nominate(letter, name, 'labour-hero');
  const form = new FormData();
  form.set('kind', 'letter');
  form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
  await clerk!.upload(`/proposals/${letter}/papers`, form);
  const etag = (await head!.get(`/proposals/${letter}`)).headers.get('etag')!;
  await head!.done(`/proposals/${letter}/file`, {}, { 'if-match': etag });
  const { body } = await eventually(
    () => specialist!.get<{ version: number; state: { status: string } }>(`/dossiers/${line}`),
    (found) => found.body.state.status === 'checked',
  );
  await specialist!.done(
    `/dossiers/${line}/appraise`,
    { result: 'eligible', note: 'Đủ điều kiện theo hồ sơ', ...CONFIRMED },
    { 'if-match': `"${body.version}"` },
  );
  return { unitId, line, draft, nominate };
}
