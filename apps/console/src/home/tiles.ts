import type { components } from '../api/schema';
import { today } from '../words/dates';
import type { Phrase } from '../words/in-both';

export type Counts = components['schemas']['WorkItemCountsDto'];
type Desk = components['schemas']['DeskDto'];

export interface TileFact {
  to: string;
  n: number;
  name: Phrase;
  /** Something in it is past its day, or broken. */
  late?: boolean;
}

export interface Told {
  counts?: Counts;
  desk?: Desk;
  /** Rules in force nobody has checked; told to the administrator alone. */
  unchecked?: number;
}

/** Kinds of work each role watches by themselves, in order; the others stand in the list below. */
const WORK_OF: Record<string, readonly string[]> = {
  'unit-head': ['sign-proposal'],
  specialist: ['appraise', 'settle-duplicate'],
  'board-head': ['endorse', 'settle-silence'],
  office: ['verify', 'promulgate'],
  'numbering-clerk': ['number'],
  liaison: [
    'centre-transport',
    'centre-refusal',
    'centre-returns',
    'centre-decision',
    'centre-flagged',
  ],
  agency: ['give-opinion'],
};

const NAMES: Record<string, Phrase> = {
  'sign-proposal': ['Tờ trình chờ tôi ký gửi', 'Letters for me to file'],
  appraise: ['Hồ sơ chờ thẩm định', 'Dossiers to appraise'],
  'settle-duplicate': ['Trùng hồ sơ chờ xử lý', 'Duplicates to settle'],
  endorse: ['Dự thảo chờ tôi thông qua', 'Drafts for me to endorse'],
  'settle-silence': ['Xin ý kiến không được trả lời', 'Opinions not answered in time'],
  verify: ['Dự thảo chờ thẩm tra', 'Drafts to verify'],
  promulgate: ['Văn bản chờ ban hành', 'Acts to promulgate'],
  number: ['Văn bản chờ lấy số', 'Acts to number'],
  'centre-transport': ['Gói chưa gửi được', 'Packages failing'],
  'centre-refusal': ['Gói bị từ chối', 'Packages refused'],
  'centre-returns': ['Hồ sơ Trung ương trả lại', 'Lines the centre returned'],
  'centre-decision': ['Kết quả chờ nhập', 'Answers to enter'],
  'centre-flagged': ['Hồ sơ bị đánh dấu cần báo Trung ương', 'Flagged lines to tell the centre of'],
  'give-opinion': ['Hồ sơ chờ cơ quan trả lời', 'Opinions to give'],
};

/** Roles whose day is not a queue: the claim tiles stand only where there is something in them. */
const WITHOUT_QUEUE = ['auditor', 'admin', 'council-member'];

/** The figures on somebody's desk, the role's own first; each opens what it counts. */
export function tilesOf(roles: readonly string[], told: Told): TileFact[] {
  return [...ofRole(roles, told), ...ofWork(roles, told.counts)];
}

function ofRole(roles: readonly string[], { counts, desk, unchecked }: Told): TileFact[] {
  const tiles: TileFact[] = [];
  const add = (n: number | undefined, to: string, name: Phrase, late = false): void => {
    if (n !== undefined) tiles.push({ to, n, name, late: late && n > 0 });
  };
  add(desk?.toSign?.acts, '/quyet-dinh?status=verified', [
    'Văn bản chờ ký',
    'Acts waiting for a signature',
  ]);
  for (const kind of counts ? roles.flatMap((role) => WORK_OF[role] ?? []) : []) {
    const of = counts!.kinds.filter(({ code }) => code === kind);
    add(
      sum(of, ({ total }) => total),
      `/viec?kind=${kind}`,
      NAMES[kind]!,
      sum(of, ({ overdue }) => overdue) > 0 || kind === 'centre-transport',
    );
  }
  add(desk?.below, '/ho-so?below=true', ['Hồ sơ cấp dưới chờ tổng hợp', 'Lines from units below']);
  add(desk?.drafts, '/to-trinh?status=draft&own=true', ['Bản nháp tờ trình', 'Draft proposals']);
  if (desk?.missed)
    add(
      desk.missed.count,
      `/den-han?list=${desk.missed.listId}&missed=true`,
      ['Đến hạn năm nay chưa được đề nghị', 'Due this year, not proposed'],
      true,
    );
  add(desk?.dead, '/hang-doi', ['Dòng hỏng của hàng đợi', 'Dead rows'], true);
  add(unchecked, '/quy-dinh?tab=unverified', ['Quy định chưa đối chiếu', 'Rules not checked yet']);
  add(
    desk?.late,
    '/viec?view=everyone&late=true',
    ['Việc quá hạn của mọi người', 'Everyone’s overdue work'],
    true,
  );
  add(desk?.entriesToday, `/kiem-toan?from=${today()}`, [
    'Việc ghi nhật ký hôm nay',
    'Entries of the log today',
  ]);
  return tiles;
}

function ofWork(roles: readonly string[], counts: Counts | undefined): TileFact[] {
  if (!counts) return [];
  const { views } = counts;
  const tiles: TileFact[] = [
    { to: '/viec?view=mine', n: views.mine, name: ['Tôi đang giữ', 'I hold'] },
    { to: '/viec?view=unclaimed', n: views.unclaimed, name: ['Chưa ai nhận', 'Unclaimed'] },
    { to: '/viec?view=returned', n: views.returned, name: ['Bị trả lại', 'Returned'] },
    {
      to: '/viec?view=overdue',
      n: views.overdue,
      name: ['Quá hạn', 'Overdue'],
      late: views.overdue > 0,
    },
  ];
  const queued = roles.some((role) => !WITHOUT_QUEUE.includes(role));
  return tiles.filter(({ n }) => queued || n > 0);
}

const sum = <T>(of: readonly T[], figure: (one: T) => number): number =>
  of.reduce((total, one) => total + figure(one), 0);
