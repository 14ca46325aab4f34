import type { Rating, Scope } from '../../eligibility/facts.js';
import { plain } from '../text.js';

type Table<T> = [RegExp, T][];

/** "Không" before all, "xuất sắc" before "tốt" before plain "hoàn thành". */
const RATINGS: Table<Rating> = [
  [/\bkhong hoan thanh\b|^khtnv$|^khongh?t/, 'not-completed'],
  [/\bxuat sac\b|^htxsnv$|^htxs$/, 'excellent'],
  [/\btot\b|^httnv$|^htt$/, 'good'],
  [/\bhoan thanh\b|^htnv$|^ht$/, 'completed'],
];

/** From the widest to the narrowest: "cấp tỉnh, toàn quốc" reaches the nation. */
const SCOPES: Table<Scope> = [
  [/\b(quoc te|the gioi)\b/, 'world'],
  [/\b(toan quoc|quoc gia|nha nuoc|trung uong|ca nuoc|bo)\b/, 'nation'],
  [/\b(khu vuc|vung|cum)\b/, 'region'],
  [/\b(tinh|thanh pho|tp)\b/, 'province'],
  [/(?<!\bco )\bso\b|\b(nganh|linh vuc)\b/, 'field'],
  [/\b(huyen|quan|thi xa)\b/, 'district'],
  [/\b(xa|phuong|thi tran)\b/, 'commune'],
  [/\b(co so|don vi|truong|khoa|phong|noi bo)\b/, 'grassroots'],
];

const first = <T>(table: Table<T>, text: string): T | undefined =>
  table.find(([words]) => words.test(plain(text)))?.[1];

/** Yearly rating of task performance as people write it, in full or by its letters. */
export const ratingInText = (text: string): Rating | undefined => first(RATINGS, text);

/** How far something reaches or who recognised it. */
export const scopeInText = (text: string): Scope | undefined => first(SCOPES, text);

export type AchievementSort =
  | { kind: 'initiative'; nature: 'initiative' | 'topic' | 'combat' }
  | {
      kind: 'achievement';
      nature: 'sudden' | 'contribution' | 'political-task' | 'prize' | 'model' | 'work';
    };

const SORTS: Table<AchievementSort> = [
  [/\b(de tai|nckh|nghien cuu)\b/, { kind: 'initiative', nature: 'topic' }],
  [/\bmuu tri\b|\bchien dau\b/, { kind: 'initiative', nature: 'combat' }],
  [/\b(sang kien|sk|giai phap|cai tien)\b/, { kind: 'initiative', nature: 'initiative' }],
  [/\b(giai thuong|giai|huy chuong|cuoc thi|hoi thi)\b/, { kind: 'achievement', nature: 'prize' }],
  [/\bdot xuat\b|\bdung cam\b/, { kind: 'achievement', nature: 'sudden' }],
  [/\bmo hinh\b|\bdien hinh\b/, { kind: 'achievement', nature: 'model' }],
  [/\bnhiem vu chinh tri\b/, { kind: 'achievement', nature: 'political-task' }],
  [/\b(dong gop|ung ho|cong hien)\b/, { kind: 'achievement', nature: 'contribution' }],
  [/\b(tac pham|cong trinh|bai bao|sach)\b/, { kind: 'achievement', nature: 'work' }],
];

export const achievementInText = (text: string): AchievementSort | undefined => first(SORTS, text);
