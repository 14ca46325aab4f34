import type { Row } from '../api/answers';
/** A notice of the inbox, as `GET /notices` gives it. */
export type Notice = Row<'/notices'>;

/** Where a notice leads. */
export function placeOf({ link }: Notice): string | undefined {
  if (link.opinionId) return `/xin-y-kien/${link.opinionId}`;
  if (link.publicityId) return `/cong-khai-danh-sach/${link.publicityId}`;
  if (link.dossierId) return `/ho-so/${link.dossierId}`;
  if (link.actId) return `/quyet-dinh/${link.actId}`;
  if (link.proposalId) return `/to-trinh/${link.proposalId}`;
  if (link.sessionId) return `/phien-hop/${link.sessionId}`;
  if (link.submissionId) return `/trinh-trung-uong/${link.submissionId}`;
  if (link.roundId) return `/dot-xet/${link.roundId}`;
  if (link.complaintId) return `/khieu-nai/${link.complaintId}`;
  if (link.assessmentId) return `/bo-tieu-chi/${link.assessmentId}`;
  if (link.denunciationId) return `/to-cao/${link.denunciationId}`;
  return undefined;
}
