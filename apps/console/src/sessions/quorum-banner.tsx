import { Alert } from 'antd';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  enough: [
    'Đủ túc số: có mặt {present}/{roster}, cần {quorum}.',
    'Quorum: {present} of {roster} present, {quorum} needed.',
  ],
  short: [
    'Chưa đủ túc số: có mặt {present}/{roster}, cần thêm {missing}.',
    'No quorum: {present} of {roster} present, {missing} more needed.',
  ],
  uncalled: [
    'Chưa điểm danh: tổng số {roster} thành viên, cần {quorum} người có mặt.',
    'No roll yet: {roster} members, {quorum} must be present.',
  ],
  unknown: [
    'Chưa tính được túc số: chương trình chưa có nội dung nào cần biểu quyết. Tổng số {roster} thành viên.',
    'The quorum is not known yet: nothing on the agenda waits for a vote. {roster} members.',
  ],
  written: ['Thêm {n} ý kiến bằng văn bản.', 'And {n} opinions in writing.'],
  source: ['Căn cứ: {source}', 'Source: {source}'],
});

interface Props {
  roster: number;
  /** Null while no roll was called. */
  present: number | null;
  written: number;
  quorum: number;
  missing: number;
  /** Article of the strictest rule, where it is known. */
  source?: string | null;
}

/** Whether enough members are there, and how many are still needed. */
export function QuorumBanner({ written, present, source, ...figures }: Props) {
  const say = useWords(words);
  const short = figures.missing > 0;
  const told = { ...figures, present: present ?? '–' };
  // Without a line to vote on there is no rule, and "0 of 0" would pass for a quorum.
  const known = figures.quorum > 0;
  const called = known && present !== null;
  const sentence = called ? (short ? say.short : say.enough) : known ? say.uncalled : say.unknown;
  const text = fill(sentence, told);
  return (
    <Alert
      className="problem"
      showIcon
      type={called ? (short ? 'warning' : 'success') : 'info'}
      title={written > 0 ? `${text} ${fill(say.written, { n: written })}` : text}
      {...(source ? { description: fill(say.source, { source }) } : {})}
    />
  );
}
