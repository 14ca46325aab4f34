import type { Answer } from '../api/answers';
import type { Phrase } from '../words/in-both';

export type Grant = Account['roles'][number];
export type Account = Answer<'/accounts/{id}'>;

/** Why an account is locked, by the service's codes. */
export const LOCK_REASON: Record<string, Phrase> = {
  'left-post': ['Thôi giữ vị trí', 'Left the post'],
  'long-absence': ['Vắng mặt dài ngày', 'Long absence'],
  'on-request': ['Theo đề nghị', 'On request'],
  misuse: ['Sử dụng sai', 'Misuse'],
  other: ['Lý do khác', 'Other'],
};

export const linkAt = (link: string): string => new URL(link, window.location.origin).href;
