import type { Phrase } from '../words/in-both';

export interface Named {
  id: string;
  name: string;
}

/** A body as a list shows it. */
export interface Organisation extends Named {
  version: number;
  code: string;
  kind: string;
  parentId?: string;
  managerId?: string;
  synthetic?: boolean;
  to?: string;
  nowText?: string;
  formerly?: string;
}

export interface Change {
  kind: string;
  from: Named[];
  to: Named[];
  actId: string;
  change: number;
  effectiveOn: string;
}

export interface OrganisationDetail extends Organisation {
  line: string[];
  versions: { from: string; name: string; kind: string; parentId?: string; managerId?: string }[];
  lineage: Change[];
  predecessors: (Named & { kind: string; effectiveOn: string; actId?: string })[];
  standing: {
    level?: string;
    legalPersonality?: boolean;
    ownSeal?: boolean;
    source?: string;
    verified?: boolean;
  };
}

export interface LegalDocument {
  number: string;
  date: string;
  issuer: string;
  source: string;
  verified: boolean;
}

/** An act of organisation with its handing over. */
export interface Lineage {
  id: string;
  version: number;
  inForceFrom: string;
  document: LegalDocument;
  begun: string[];
  changes: {
    kind: string;
    from: string[];
    to: string[];
    openWorkTo?: string;
    name?: string;
    continuity?: { option: string; predecessors?: string[]; document: LegalDocument };
  }[];
  accounts: string;
  handover: {
    status: string;
    moved: Record<string, number>;
    refused: number;
    phase?: string;
  };
  roles?: {
    accountId: string;
    username: string;
    displayName: string;
    role: string;
    unitId: string;
  }[];
}

export const ORGANISATION_KIND: Record<string, Phrase> = {
  province: ['Tỉnh', 'Province'],
  department: ['Sở, ban, ngành', 'Department'],
  board: ['Ban', 'Board'],
  'party-body': ['Cơ quan Đảng', 'Party body'],
  'mass-organisation': ['Mặt trận, đoàn thể', 'Mass organisation'],
  'armed-forces': ['Lực lượng vũ trang', 'Armed forces'],
  justice: ['Toà án, viện kiểm sát', 'Justice'],
  district: ['Huyện', 'District'],
  commune: ['Xã, phường', 'Commune'],
  school: ['Trường học', 'School'],
  hospital: ['Bệnh viện, cơ sở y tế', 'Hospital'],
  'public-service-unit': ['Đơn vị sự nghiệp', 'Public service unit'],
  enterprise: ['Doanh nghiệp', 'Enterprise'],
  cooperative: ['Hợp tác xã', 'Cooperative'],
  other: ['Khác', 'Other'],
};

export const LINEAGE_KIND: Record<string, Phrase> = {
  merge: ['Sáp nhập, hợp nhất', 'Merger'],
  split: ['Chia, tách', 'Split'],
  rename: ['Đổi tên', 'New name'],
  dissolve: ['Giải thể', 'Dissolution'],
  transfer: ['Chuyển đơn vị quản lý', 'Transfer'],
};

export const MOVED: Record<string, Phrase> = {
  rounds: ['Đợt xét', 'Rounds'],
  proposals: ['Tờ trình', 'Proposals'],
  dossiers: ['Hồ sơ', 'Dossiers'],
  subjects: ['Đối tượng', 'Subjects'],
  accounts: ['Tài khoản', 'Accounts'],
};

export const CONTINUITY: Record<string, Phrase> = {
  keeps: ['Tính tiếp năm của mọi tiền thân', 'Years of all before count'],
  anew: ['Tính lại từ đầu', 'Begins anew'],
  named: ['Chỉ tính năm của đơn vị được nêu', 'Years of those named count'],
};

export const named = (bodies: readonly Named[]): string =>
  bodies.map(({ name }) => name).join(', ') || '–';
