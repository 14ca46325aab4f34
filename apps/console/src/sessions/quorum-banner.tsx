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
  written: ['Thêm {n} ý kiến bằng văn bản.', 'And {n} opinions in writing.'],
});

interface Props {
  roster: number;
  present: number;
  written: number;
  quorum: number;
  missing: number;
}

/** Whether enough members are there, and how many are still needed. */
export function QuorumBanner({ written, ...figures }: Props) {
  const say = useWords(words);
  const short = figures.missing > 0;
  const text = fill(short ? say.short : say.enough, figures);
  return (
    <Alert
      className="problem"
      showIcon
      type={short ? 'warning' : 'success'}
      title={written > 0 ? `${text} ${fill(say.written, { n: written })}` : text}
    />
  );
}
