import { Client, eventually } from '@vinhdanh/testing';

/** What an officer has in hand where the catalogue is not confirmed. */
const CONFIRMED = {
  confirmation: { document: 'Nghị định 152/2025/NĐ-CP', date: '2025-06-14', article: 'Điều 33' },
};
const PERIOD = { meritFrom: '2016-01-01', meritTo: '2025-12-31' };
const LIST = [
  'Họ và tên;CCCD;Năm sinh;Nội dung;Số văn bản;Ngày văn bản',
  'Người Trùng Tên (mẫu);;1981;Chậm nộp tờ khai;15/TB-CT;05/12/2025',
].join('\r\n');

export interface AskedAbout {
  /** A letter still being drafted, with one line, and the unit's id. */
  draft: string;
  unitId: string;
  /** A dossier that a body was asked about and that hangs out. */
  line: string;
  opinion: string;
  publicity: string;
  list: string;
  assessment: string;
}

/** One of each thing around the council: a body asked, a public list, an agency's list, criteria. */
export async function askAbout(url: string): Promise<AskedAbout> {
  const [specialist, clerk, head, agency, admin] = await Promise.all(
    ['specialist', 'clerk', 'unit', 'agency', 'admin'].map((name) => Client.signIn(url, name)),
  );
  const unitOf = async (by: Client, role: string) => {
    const me = await by.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    return me.body.roles.find((held) => held.role === role)!.unitId;
  };
  const unitId = await unitOf(clerk!, 'unit-clerk');
  const round = await specialist!.done<{ id: string }>('/rounds', {
    title: 'Anh hùng Lao động năm 2026',
    awards: ['labour-hero', 'provincial-certificate'],
    yearKind: 'calendar',
    ...PERIOD,
    deadline: '2099-12-31',
    expectedUnits: [unitId],
  });
  const letterOf = (number: string) =>
    clerk!.done<{ id: string }>('/proposals', {
      ...{ roundId: round.id, unitId, kind: 'merit', level: 'province' },
      letter: { number, date: '2026-09-18', signer: 'Nguyễn Văn Mẫu' },
    });
  const nominate = async (letter: string, name: string, award: string) => {
    const line = { subject: { name, synthetic: true }, award, recipientKind: 'individual' };
    const { results } = await clerk!.done<{ results: { id: string }[] }>(
      `/proposals/${letter}/lines`,
      { lines: [{ ...line, positionClass: 'worker' }] },
    );
    return results[0]!.id;
  };
  const draft = (await letterOf('31/TTr')).id;
  await nominate(draft, 'Phạm Thị Mẫu (mẫu)', 'provincial-certificate');
  const { id: letter } = await letterOf('30/TTr');
  const line = await nominate(letter, 'Lê Thị Mẫu (mẫu)', 'labour-hero');
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
  const opinion = await specialist!.done<{ id: string }>('/opinions', {
    ...{ step: 'consultation', dossierIds: [line], agency: 'police' },
    bodyId: await unitOf(agency!, 'agency'),
    question: 'Đề nghị cho ý kiến về việc chấp hành pháp luật',
  });
  const publicity = await specialist!.done<{ id: string }>('/publicity', {
    ...{ step: 'publicity', title: 'Danh sách lấy ý kiến Nhân dân', dossierIds: [line] },
  });
  await clerk!.done('/subjects', {
    ...{ kind: 'individual', name: 'Người Trùng Tên (mẫu)', unitId, synthetic: true },
    ...{ birthYear: 1981, noNumberReason: 'not-recorded' },
  });
  const list = new FormData();
  list.set('agency', 'tax');
  list.set('year', '2025');
  list.set('file', new Blob([LIST]), 'thue.csv');
  const received = await specialist!.upload<{ id: string }>('/agency-lists', list);
  const bodyOf = async (name: string, parentId?: string) => {
    const made = { code: `mau-${parentId ? 'chi-bo' : 'dang-uy'}`, name, kind: 'party-body' };
    const fields = { ...made, from: '2015-01-01', synthetic: true };
    const whole = { ...fields, ...(parentId ? { parentId } : {}) };
    return (await admin!.done<{ id: string }>('/organisations', whole)).id;
  };
  const committee = await bodyOf('Đảng ủy xã (mẫu)');
  const cell = await bodyOf('Chi bộ ấp 1 (mẫu)', committee);
  const subject = await specialist!.done<{ id: string }>('/subjects', {
    ...{ kind: 'collective', name: 'Chi bộ ấp 1 (mẫu)', unitId: cell, synthetic: true },
    organisationId: cell,
  });
  const asked = await specialist!.done<{ results: { id: string }[] }>('/assessments', {
    ...{ set: 'clean-strong-party-cell', due: '2025-11-30', reviewerId: committee },
    period: { from: '2025-01-01', to: '2025-12-31' },
    references: { 'poverty-share': 4.59 },
    subjects: [{ subjectId: subject.id }],
  });
  return {
    ...{
      draft,
      unitId,
      line,
      opinion: opinion.id,
      publicity: publicity.id,
      list: received.body.id,
    },
    assessment: asked.results[0]!.id,
  };
}
