import type { LineageKind } from '@vinhdanh/domain';
import type { HeldRole, UnderWay } from '../../ports/lineage-views.js';

export interface NamedBody {
  id: string;
  name: string;
}

/** What an act does to one body. */
export interface BodyEffect extends NamedBody {
  kind: LineageKind;
  becomes: 'begins' | 'ends' | 'goes-on';
  /** Bodies that go on in its place. */
  to: NamedBody[];
  /** Who takes over what is under way; null where nobody is left. */
  holder: NamedBody | null;
}

/** A body of which only the manager changes. */
export interface BelowEffect extends NamedBody {
  manager: NamedBody | null;
}

export interface CountedAt {
  unit: NamedBody;
  /** Where it goes; null where nobody is left to hold it. */
  to: NamedBody | null;
  count: number;
  /** By status. */
  statuses: Record<string, number>;
}

export const WARNINGS = {
  'nobody-takes-over': [
    'Không còn đơn vị nào nhận việc đang làm của {name}.',
    'Nobody is left to take over what {name} has under way.',
  ],
  'manager-divided': [
    '{name} thuộc đơn vị bị chia; hãy chỉ rõ đơn vị quản lý mới.',
    '{name} is managed by a body that is divided; name its new manager.',
  ],
  'years-undecided': [
    'Chưa có quyết định về năm liên tục của tập thể {name}: các năm trước được coi là chưa đủ dữ liệu.',
    'Nobody has decided on the consecutive years of {name}: earlier years count as not enough data.',
  ],
  'document-unverified': [
    'Văn bản làm căn cứ chưa được kiểm tra.',
    'The legal document has not been verified.',
  ],
  'own-acts-open': [
    '{name} còn văn bản hoặc phiên họp của mình chưa xong; đơn vị kế tục phải giải quyết.',
    '{name} has acts or sessions of its own under way; who takes over must settle them.',
  ],
} as const;
export type WarningCode = keyof typeof WARNINGS;

export interface PreviewWarning {
  code: WarningCode;
  vi: string;
  en: string;
}

export const warning = (code: WarningCode, name = ''): PreviewWarning => {
  const [vi, en] = WARNINGS[code].map((text) => text.replace('{name}', name)) as [string, string];
  return { code, vi, en };
};

export interface LineagePreview {
  inForceFrom: string;
  bodies: BodyEffect[];
  below: BelowEffect[];
  dossiers: CountedAt[];
  proposals: CountedAt[];
  rounds: UnderWay['rounds'];
  subjects: { unit: NamedBody; to: NamedBody | null; kinds: Record<string, number> }[];
  accounts: { policy: 'move' | 'list'; roles: (HeldRole & { to: NamedBody | null })[] };
  acts: UnderWay['acts'];
  sessions: UnderWay['sessions'];
  warnings: PreviewWarning[];
}
