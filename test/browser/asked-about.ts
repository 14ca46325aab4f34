import { Client } from '@vinhdanh/testing';
import { heroAppraised } from './hero-line.js';
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
  const [specialist, clerk, agency, admin] = await Promise.all(
    ['specialist', 'clerk', 'agency', 'admin'].map((name) => Client.signIn(url, name)),
  );
  const unitOf = async (by: Client, role: string) => {
    const me = await by.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    return me.body.roles.find((held) => held.role === role)!.unitId;
  };
  const hero = await heroAppraised(url);
  const { line, unitId } = hero;
  const draft = await hero.draft('31/TTr');
  await hero.nominate(draft, 'Phạm Thị Mẫu (mẫu)', 'provincial-certificate');
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
