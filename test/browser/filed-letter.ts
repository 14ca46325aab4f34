import { Client, eventually } from '@vinhdanh/testing';

const LINES = [
  ['Trường Trung học phổ thông Mẫu (mẫu)', 'government-flag', 'collective'],
  ['Tổ Toán – Tin học (mẫu)', 'provincial-flag', 'collective'],
  ['Nguyễn Thị Mẫu (mẫu)', 'provincial-fighter', 'individual'],
  ['Lê Văn Khen (mẫu)', 'provincial-certificate', 'individual'],
  ['Phạm Thị Khen (mẫu)', 'provincial-certificate', 'individual'],
  ['Vũ Thị Mẫu (mẫu)', 'provincial-fighter', 'individual'],
  ['Bùi Văn Khen (mẫu)', 'provincial-certificate', 'individual'],
] as const;

/** A school's letter with seven lines, checked and waiting on the specialist's desk. */
export async function fileLetter(url: string): Promise<string[]> {
  const [board, clerk, head] = await Promise.all(
    ['board', 'clerk', 'unit'].map((name) => Client.signIn(url, name)),
  );
  const me = await clerk!.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
  if (me.status !== 200) throw new Error(JSON.stringify(me.body));
  const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
  const merit = { meritFrom: '2025-01-01', meritTo: '2025-12-31' };
  const round = await board!.done<{ id: string }>('/rounds', {
    title: 'Xét khen thưởng năm 2025',
    awards: [...new Set(LINES.map(([, award]) => award))],
    yearKind: 'calendar',
    // By this rule of the province certificates, too, go before the council.
    localRule: 'cluster-annual',
    ...merit,
    deadline: '2099-12-31',
    expectedUnits: [],
  });
  const { id } = await clerk!.done<{ id: string }>('/proposals', {
    ...{ roundId: round.id, unitId, kind: 'merit', level: 'province' },
    letter: { number: '9/TTr', date: '2026-09-18', signer: 'Nguyễn Văn Mẫu' },
  });
  for (const kind of ['letter', 'report', 'minutes']) {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new Blob(['%PDF-1.7 x']), `${kind}.pdf`);
    await clerk!.upload(`/proposals/${id}/papers`, form);
  }
  const added = await clerk!.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
    lines: LINES.map(([name, award, recipientKind]) => ({
      subject: { name, synthetic: true },
      ...{ award, recipientKind, ...merit },
    })),
  });
  const etag = (await head!.get(`/proposals/${id}`)).headers.get('etag')!;
  await head!.done(`/proposals/${id}/file`, {}, { 'if-match': etag });
  const specialist = await Client.signIn(url, 'specialist');
  const lines = added.results.map((line) => line.id);
  for (const line of lines)
    await eventually(
      () => specialist.get<{ state: { status: string } }>(`/dossiers/${line}`),
      ({ body }) => body.state.status === 'checked',
    );
  return lines;
}
