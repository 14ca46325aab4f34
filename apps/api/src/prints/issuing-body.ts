import type { ActPaper, PaperBody } from '@vinhdanh/application';

/** How a body stands on a paper: what heads it, where it sits, and the post of its head. */
export interface Letterhead {
  /** Body above it, where the layout names one. */
  above?: string;
  body: string;
  /** In whose name its chair signs, where the body decides together. */
  committee?: string;
  /** Place name before the date. */
  place: string;
  /** Post of its head and of a deputy, in capitals. */
  post: string;
  deputy: string;
  /** What follows the slash of the number, e.g. `QĐ-UBND`; only the kind where it is not known. */
  notation: (kind: string) => string;
}

const COMMITTEE = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu;
const LEVEL = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+/iu;
const CHAIRED: ReadonlySet<PaperBody['kind']> = new Set(['province', 'district', 'commune']);
const DIRECTED: ReadonlySet<PaperBody['kind']> = new Set(['department', 'enterprise', 'hospital']);

/** "Ủy ban nhân dân tỉnh Bến Tre" heads its paper whole; its place is "Bến Tre". */
export function letterheadOf({
  issuer,
  province,
}: Pick<ActPaper, 'issuer' | 'province'>): Letterhead {
  const committee = COMMITTEE.test(issuer.name);
  const body = issuer.name.replace(COMMITTEE, 'Ủy ban nhân dân ');
  const sits = committee ? issuer.name : (province?.name ?? issuer.name);
  const [post, deputy] = postsOf(issuer.kind);
  return {
    ...(province && CHAIRED.has(issuer.kind) === false ? { above: province.name } : {}),
    body,
    ...(committee ? { committee: 'Ủy ban nhân dân' } : {}),
    place: sits.replace(COMMITTEE, '').replace(LEVEL, ''),
    ...{ post, deputy },
    notation: (kind) => (committee ? `${kind}-UBND` : kind),
  };
}

function postsOf(kind: PaperBody['kind']): [string, string] {
  if (CHAIRED.has(kind)) return ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
  if (DIRECTED.has(kind)) return ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'];
  return ['THỦ TRƯỞNG ĐƠN VỊ', 'PHÓ THỦ TRƯỞNG'];
}
