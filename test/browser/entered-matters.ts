import { Client, type Service } from '@vinhdanh/testing';

/** A complaint, a denunciation and a draft that corrects an award, all of one line; all invented. */
export async function enteredMatters(
  service: Service,
  dossierId: string,
  actId: string,
): Promise<{ complaint: string; denunciation: string; change: string }> {
  const board = await Client.signIn(service.url, 'board');
  const matter = {
    ...{ dossierIds: [dossierId], about: 'Thành tích kê khai chưa đúng (mẫu)' },
    from: { name: 'Người gửi đơn mẫu', contact: 'Ấp Mẫu, 0900 000 000' },
  };
  const { id: complaint } = await board.done<{ id: string }>('/complaints', matter);
  await board.done(`/complaints/${complaint}/accept`, {});
  const { id: denunciation } = await board.done<{ id: string }>('/denunciations', matter);
  const specialist = await Client.signIn(service.url, 'specialist');
  const { id: change } = await specialist.done<{ id: string }>('/decisions', {
    ...{ kind: 'correction', title: 'Đính chính thời gian lập thành tích (mẫu)' },
    ...{ correctsActId: actId, synthetic: true },
  });
  const changes = { meritFrom: '2018-02-01' };
  await specialist.done(`/decisions/${change}/lines`, { dossierIds: [dossierId], changes });
  return { complaint, denunciation, change };
}
