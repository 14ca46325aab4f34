import type { components } from '../api/schema';

export type WorkRow = components['schemas']['WorkItemDto'];

const FOLDERS: Record<string, string> = {
  dossier: '/ho-so',
  proposal: '/to-trinh',
  act: '/quyet-dinh',
  session: '/phien-hop',
  'council-session': '/phien-hop',
  submission: '/trinh-trung-uong',
  complaint: '/khieu-nai',
  denunciation: '/to-cao',
  opinion: '/xin-y-kien',
  publicity: '/cong-khai-danh-sach',
  comment: '/y-kien-nguoi-dan',
  'agency-list': '/doi-chieu',
  assessment: '/bo-tieu-chi',
};

/** The thing an item is about: `<stream>~<kind>`, stream being `<kind of thing>:<id>`. */
export function placeOf({ dossierId, id: item }: Pick<WorkRow, 'dossierId' | 'id'>): string {
  if (dossierId) return `/ho-so/${dossierId}`;
  const [stream = ''] = item.split('~');
  const [kind, id = ''] = stream.split(':');
  return `${FOLDERS[kind ?? ''] ?? '/viec'}/${id}`;
}
