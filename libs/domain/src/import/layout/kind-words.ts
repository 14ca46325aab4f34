import { plain } from '../text.js';
import type { CommendationKind, PositionClass, RecipientKind } from '../../catalogue/vocabulary.js';

type Table<T> = [RegExp, T][];

const RECIPIENTS: Table<RecipientKind> = [
  [/\btap the\b/, 'collective'],
  [/\bca nhan\b/, 'individual'],
  [/\bho gia dinh\b|^ho$/, 'household'],
  [/(?<!ho )\bgia dinh\b/, 'family'],
];

const KINDS: Table<CommendationKind> = [
  [/\bcong trang\b|\bthuong xuyen\b|\bthanh tich dat duoc\b/, 'merit'],
  [/\bchuyen de\b|\btheo dot\b|\bphong trao\b/, 'movement'],
  [/\bdot xuat\b/, 'spot'],
  [/\bcong hien\b/, 'long-service'],
  [/\bnien han\b/, 'seniority'],
  [/\bdoi ngoai\b/, 'external'],
  [/\bkhang chien\b/, 'resistance-war'],
];

/** Words of the column "Phân loại đối tượng". The order matters: "không làm quản lý" first. */
const CLASSES: Table<PositionClass> = [
  [/\bkhong (giu|lam|phai|co)\b.*\b(quan ly|lanh dao|chuc vu)\b|\bkhong quan ly\b/, 'non-manager'],
  [/\btham muu\b/, 'adviser'],
  [/\b(lao dong|truc tiep) san xuat\b/, 'producer'],
  [/\bcong nhan\b/, 'worker'],
  [/\bnong dan\b/, 'farmer'],
  [/\bchien (si|sy)\b|\bquan nhan\b/, 'soldier'],
  [/\btruc tiep\b|\bnguoi lao dong\b/, 'direct-labourer'],
  [/\blanh dao\b|\bquan ly\b/, 'leader'],
  [/\b(cong|vien) chuc\b|\bnhan vien\b/, 'non-manager'],
];

/** Words of a post. Only what is certain: a deputy of anything leads, a chuyên viên does not. */
const POSTS: Table<PositionClass> = [
  [/^(pho|chanh)\b|\bpho (truong|giam|chu|bi|hieu|chanh|tong|chi)\b/, 'leader'],
  [
    /\b(giam doc|chu tich|hieu truong|bi thu|cuc truong|vien truong|vu truong|chanh van phong|chanh thanh tra)\b/,
    'leader',
  ],
  [
    /\btruong (phong|ban|khoa|tram|chi cuc|cong an|doan)\b|\bchi huy truong\b|\bchi cuc truong\b/,
    'leader',
  ],
  [/\bcong nhan\b/, 'worker'],
  [/\bnong dan\b/, 'farmer'],
  [/\bchien (si|sy)\b/, 'soldier'],
  [
    /\b(chuyen vien|nhan vien|giao vien|giang vien|ke toan|van thu|y si|bac si|dieu duong|ho sinh|vien chuc)\b/,
    'non-manager',
  ],
];

/** Classes of bodies stand in the same column; they say nothing about a person. */
const BODIES =
  /\b(co quan|don vi|doanh nghiep|hop tac xa|ho gia dinh|doanh nhan|to chuc|hoc sinh|sinh vien|tap the|ca nhan)\b/;

const only = <T>(table: Table<T>, text: string): T | undefined => {
  const found = table.filter(([words]) => words.test(text));
  return found.length === 1 ? found[0]![1] : undefined;
};
const first = <T>(table: Table<T>, text: string): T | undefined =>
  table.find(([words]) => words.test(text))?.[1];

/** Recipient kind named in a text; undefined for none or for several. */
export const kindInText = (text: string): RecipientKind | undefined =>
  only(RECIPIENTS, plain(text));

/** Kind of commendation ("Theo công trạng", "Đột xuất", …) named in a text. */
export const commendationInText = (text: string): CommendationKind | undefined =>
  first(KINDS, plain(text));

/** Position class named in the column of classes; `body` when a class of bodies stands there. */
export function classInText(text: string): PositionClass | 'body' | undefined {
  const words = plain(text);
  return first(CLASSES, words) ?? (BODIES.test(words) ? 'body' : undefined);
}

/** Position class that a post certainly implies. */
export const classOfPost = (post: string): PositionClass | undefined => first(POSTS, plain(post));
