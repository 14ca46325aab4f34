import type { FieldSpec, Values } from '../parts/fields';
import { thresholdOf, type Rule, type RuleSay } from '../sessions/rule-words';
import { fill, speaker } from '../words/in-both';

interface Share {
  num: number;
  den: number;
}
/** How an initiative council votes on works, where its own regulation says so. */
export interface WorkVote {
  secret: boolean;
  denominator: 'all' | 'present';
  /** More than half, if left out. */
  threshold?: Share;
  quorum: Share;
  absentInWriting: boolean;
}

export const worksWords = speaker({
  taken: ['Biểu quyết sáng kiến: tỷ lệ tính trên', 'Votes on works: the share is taken of'],
  takenHelp: [
    '(quy chế không quy định thì để trống cả nhóm này: theo danh mục, và phải nêu văn bản khi mở vòng)',
    '(leave this whole group empty where the regulation is silent: the catalogue decides, and a text is named for each round)',
  ],
  all: ['tổng số thành viên', 'all members'],
  present: ['số người tham gia', 'those taking part'],
  secret: ['Sáng kiến phải bỏ phiếu kín', 'Works are voted on in secret'],
  quorumNum: ['Túc số: tử số', 'Quorum: numerator'],
  quorumDen: ['Túc số: mẫu số', 'Quorum: denominator'],
  quorumHelp: ['(ví dụ 2/3 thành viên: 2 và 3)', '(two thirds of the members: 2 and 3)'],
  thresholdNum: ['Tỷ lệ thông qua: tử số', 'Threshold: numerator'],
  thresholdDen: ['Tỷ lệ thông qua: mẫu số', 'Threshold: denominator'],
  thresholdHelp: ['(để trống cả hai: quá nửa)', '(both empty: more than half)'],
  absent: [
    'Ý kiến bằng văn bản của người vắng được tính',
    'Opinions in writing of absent members count',
  ],
  byCatalogue: [
    'theo danh mục; khi mở vòng phải nêu văn bản',
    'by the catalogue; a text is named for each round',
  ],
  kept: [
    '{how}, {share}; túc số {quorum} thành viên; người vắng gửi ý kiến bằng văn bản: {absent}',
    '{how}, {share}; quorum {quorum} of the members; absent members in writing: {absent}',
  ],
  counted: ['được tính', 'counted'],
  notCounted: ['không tính', 'not counted'],
});
type Say = ReturnType<typeof worksWords>;

const part = (name: string, label: string, now?: number): FieldSpec => ({
  ...{ name, label, type: 'number', min: 1, max: 100 },
  initial: now === undefined ? '' : String(now),
});

/** Named as the service points at them, so that what it finds wrong stands at the right one. */
export const worksFields = (say: Say, now?: WorkVote): FieldSpec[] => [
  {
    ...{ name: 'works.denominator', label: say.taken, help: say.takenHelp, type: 'select' },
    options: (['all', 'present'] as const).map((value) => ({ value, label: say[value] })),
    initial: now?.denominator ?? '',
  },
  { ...part('works.quorum.num', say.quorumNum, now?.quorum.num), help: say.quorumHelp },
  part('works.quorum.den', say.quorumDen, now?.quorum.den),
  {
    ...part('works.threshold.num', say.thresholdNum, now?.threshold?.num),
    help: say.thresholdHelp,
  },
  part('works.threshold.den', say.thresholdDen, now?.threshold?.den),
  { name: 'works.secret', label: say.secret, type: 'check', initial: String(now?.secret ?? false) },
  {
    ...{ name: 'works.absentInWriting', label: say.absent, type: 'check' },
    initial: String(now?.absentInWriting ?? false),
  },
];

/**
 * What is sent of it, nothing where all is left empty. What is given in part goes as it is: the
 * service says what is missing, and nothing typed is dropped unsaid.
 */
export function worksOf(values: Values) {
  const given = (name: string): string | undefined => values[`works.${name}`] || undefined;
  const checked = (name: string): boolean => given(name) === 'true';
  const figure = (name: string): number | undefined => {
    const value = given(name);
    return value === undefined ? undefined : Number(value);
  };
  const share = (name: string) => ({ num: figure(`${name}.num`), den: figure(`${name}.den`) });
  const [denominator, quorum, threshold] = [
    given('denominator'),
    share('quorum'),
    share('threshold'),
  ];
  const [secret, absentInWriting] = [checked('secret'), checked('absentInWriting')];
  const said = ({ num, den }: ReturnType<typeof share>): boolean =>
    num !== undefined || den !== undefined;
  if (!denominator && !said(quorum) && !said(threshold) && !secret && !absentInWriting) return {};
  return {
    works: {
      ...{ secret, absentInWriting, quorum, denominator },
      ...(said(threshold) ? { threshold } : {}),
    },
  };
}

/** The rule in one sentence. */
export function worksText(works: WorkVote | undefined, say: Say, rules: RuleSay): string {
  if (!works) return say.byCatalogue;
  const { secret, denominator, threshold = 'majority', quorum, absentInWriting } = works;
  const rule: Rule = { secret, denominator, threshold, source: '', verified: false };
  return fill(say.kept, {
    how: secret ? rules.secret : rules.open,
    share: thresholdOf(rule, rules),
    quorum: `${quorum.num}/${quorum.den}`,
    absent: absentInWriting ? say.counted : say.notCounted,
  });
}
