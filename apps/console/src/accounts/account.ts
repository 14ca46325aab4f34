import type { Phrase } from '../words/in-both';

export interface Grant {
  role: string;
  unitId?: string;
  from: string;
  to?: string;
  delegatedBy?: string;
}
export interface Account {
  id: string;
  version: number;
  username: string;
  displayName: string;
  locked: boolean;
  validFrom?: string;
  validTo?: string;
  roles: Grant[];
  delegations: Grant[];
}

/** Why an account is locked, by the service's codes. */
export const LOCK_REASON: Record<string, Phrase> = {
  'left-post': ['Thôi giữ vị trí', 'Left the post'],
  'long-absence': ['Vắng mặt dài ngày', 'Long absence'],
  'on-request': ['Theo đề nghị', 'On request'],
  misuse: ['Sử dụng sai', 'Misuse'],
  other: ['Lý do khác', 'Other'],
};

export const linkAt = (link: string): string => new URL(link, window.location.origin).href;
