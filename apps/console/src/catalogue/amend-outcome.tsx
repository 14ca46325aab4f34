import { Alert } from 'antd';
import type { Answer } from '../api/answers';
import { PlainTable } from '../parts/plain-table';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { partName, saysInWords } from './rule-words';

const words = speaker({
  preview: ['Xem trước', 'Preview'],
  nothing: ['Không có gì thay đổi.', 'Nothing would change.'],
  sound: ['Hợp lệ. {n} quy định sẽ thay đổi.', 'Sound. {n} rules would change.'],
  faulty: ['Chưa lưu được: {n} chỗ cần sửa.', 'Not yet: {n} things to mend.'],
  missing: ['Danh hiệu làm mẫu không có trong các bản quy định.', 'The base is in no edition.'],
  unconfirmed: ['Mất dấu xác nhận: {paths}', 'Confirmation lost: {paths}'],
  part: ['Phần', 'Part'],
  before: ['Trước', 'Before'],
  after: ['Sau', 'After'],
});

interface Props {
  outcome: Answer<'/catalogue/editions/{code}/amend/preview', 'post'>;
  /** Code of the award that is amended or added. */
  award: string;
}

/** What saving would change, or what has to be mended before. */
export function AmendOutcome({ outcome, award }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { faults, rules, unconfirmed } = outcome;
  if (outcome.missing) return <Alert type="error" showIcon title={say.missing} />;
  if (faults.length > 0)
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={fill(say.faulty, { n: faults.length })}
        description={
          <ul>
            {faults.map((fault, at) => (
              <li key={at}>{fault.message}</li>
            ))}
          </ul>
        }
      />
    );
  return (
    <div role="status">
      <p>{rules.length === 0 ? say.nothing : fill(say.sound, { n: rules.length })}</p>
      {unconfirmed.length > 0 && (
        <p className="quiet">{fill(say.unconfirmed, { paths: unconfirmed.join(', ') })}</p>
      )}
      <PlainTable
        caption={say.preview}
        file={`sua-${award}`}
        head={[say.part, say.before, say.after]}
        texts={3}
        empty=""
        rows={rules.map((rule) => [
          partName(`${award}${rule.path ? `/${rule.path}` : ''}`, language),
          saysInWords(rule.from, language),
          saysInWords(rule.to, language),
        ])}
      />
    </div>
  );
}
