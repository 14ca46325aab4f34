import { Client, type Service } from '@vinhdanh/testing';

const name = (vi: string) => ({ vi, en: vi });

/** A cluster of three members with a tie and one without target, and a round still open; invented. */
export async function scoredCluster(
  service: Service,
): Promise<Record<'cluster' | 'scoring' | 'member' | 'openScoring' | 'sheet', string>> {
  const [admin, specialist] = await Promise.all([
    Client.signIn(service.url, 'admin'),
    Client.signIn(service.url, 'specialist'),
  ]);
  const units = (await admin.get<{ items: { id: string }[] }>('/organisations')).body.items;
  const members: string[] = [];
  for (const title of ['Tỉnh mẫu thứ nhất', 'Tỉnh mẫu thứ hai', 'Tỉnh mẫu thứ ba']) {
    const subject = { kind: 'collective', name: title, unitId: units[0]!.id, synthetic: true };
    members.push((await specialist.done<{ id: string }>('/subjects', subject)).id);
  }
  const cluster = await specialist.done<{ id: string }>('/clusters', {
    ...{ name: 'Cụm thi đua mẫu', kind: 'cluster', level: 'central', basis: 'Quy chế mẫu' },
    ...{ from: '2015-01-01', filingUnitId: units[0]!.id, members },
  });
  const path = `/clusters/${cluster.id}/years/2016`;
  const year = async (verb: string, body: object = {}): Promise<void> => {
    const { version } = (await specialist.get<{ version?: number }>(path)).body;
    const match = version ? { 'if-match': `"${version}"` } : {};
    await specialist.done(`${path}/${verb}`, body, match);
  };
  await year('sign-covenant', {
    document: { number: '01/GƯTĐ', date: '2016-03-01' },
    conference: { on: '2016-03-01', place: 'Thành phố mẫu' },
    indicators: [{ id: 'budget', name: 'Thu ngân sách', unit: '%' }],
    ranking: { ties: [], withoutTarget: 'apart' },
    leaders: { leader: members[0], deputies: [members[1]] },
  });
  const sheet = {
    ...{ code: 'cluster-sample', name: name('Bảng điểm mẫu'), source: 'Bảng điểm mẫu của cụm' },
    ...{ verified: false, decimals: 2, bands: [] },
    criteria: [
      { type: 'marked', id: 'work', name: name('Công tác được giao'), max: 60 },
      { type: 'yes-no', id: 'covenant', name: name('Ký giao ước đúng hạn'), max: 10 },
      {
        ...{ type: 'measured', id: 'budget', name: name('Thu ngân sách'), max: 30 },
        ...{ better: 'higher', atTarget: 0.5 },
      },
    ],
  };
  const defined = { purpose: 'cluster', from: '2016-01-01', sheet };
  const { id: sheetId } = await admin.done<{ id: string }>('/score-sheets', defined);
  const opened = (year: number) =>
    specialist.done<{ id: string }>('/score-rounds', {
      ...{ title: `Chấm điểm cụm năm ${year} (mẫu)`, year, sheetId, on: `${year}-12-31` },
      ...{ candidates: members, cluster: 'central' },
    });
  const round = await opened(2016);
  await year('link-scoring', { scoreRoundId: round.id });
  const scoring = `/score-rounds/${round.id}`;
  for (const subjectId of members)
    await specialist.done(`${scoring}/mark`, {
      ...{ subjectId, marks: { work: { points: 50 }, covenant: { met: true } } },
    });
  const results = members.map((subjectId, n) =>
    n === 2 ? { subjectId, actual: 90 } : { subjectId, target: 100, actual: 104 },
  );
  await specialist.done(`${scoring}/measure`, { criterion: 'budget', results });
  const { version } = (await specialist.get<{ version: number }>(scoring)).body;
  await specialist.done(
    `${scoring}/conclude`,
    { on: '2017-03-20' },
    { 'if-match': `"${version}"` },
  );
  await year('rank');
  await year('close', {
    ...{ on: '2017-03-27', place: 'Thành phố mẫu' },
    minutes: { number: '04/BB', date: '2017-03-27' },
  });
  const { id: openScoring } = await opened(2017);
  return {
    cluster: cluster.id,
    scoring: round.id,
    member: members[0]!,
    openScoring,
    sheet: sheetId,
  };
}
