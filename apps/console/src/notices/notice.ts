/** A notice of the inbox, as `GET /notices` gives it. */
export interface Notice {
  id: number;
  kind: string;
  link: Partial<
    Record<
      | 'dossierId'
      | 'actId'
      | 'proposalId'
      | 'sessionId'
      | 'submissionId'
      | 'roundId'
      | 'complaintId'
      | 'denunciationId'
      | 'opinionId'
      | 'publicityId',
      string
    >
  >;
  count: number;
  lastAt: string;
  read: boolean;
  text: { vi: string; en: string };
}

/** Where a notice leads. */
export function placeOf({ link }: Notice): string | undefined {
  if (link.opinionId) return `/xin-y-kien/${link.opinionId}`;
  if (link.publicityId) return `/cong-khai-danh-sach/${link.publicityId}`;
  if (link.dossierId) return `/ho-so/${link.dossierId}`;
  if (link.actId) return `/quyet-dinh/${link.actId}`;
  if (link.proposalId) return `/to-trinh/${link.proposalId}`;
  if (link.sessionId) return `/phien-hop/${link.sessionId}`;
  if (link.submissionId) return `/trinh-trung-uong/${link.submissionId}`;
  if (link.roundId) return '/dot-xet';
  if (link.complaintId) return `/khieu-nai/${link.complaintId}`;
  if (link.denunciationId) return `/to-cao/${link.denunciationId}`;
  return undefined;
}
