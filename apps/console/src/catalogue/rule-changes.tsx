import { PlainTable } from '../parts/plain-table';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { RuleChange } from './edition';
import { partName, saysInWords } from './rule-words';

const words = speaker({
  same: ['Hai bản không khác nhau.', 'The two do not differ.'],
  added: ['thêm', 'added'],
  removed: ['bỏ', 'removed'],
  changed: ['sửa', 'changed'],
  part: ['Phần', 'Part'],
  change: ['Thay đổi', 'Change'],
  before: ['Trước', 'Before'],
  after: ['Sau', 'After'],
});

interface Props {
  /** Code of the award, or `edition` for the tables that belong to none. */
  owner: string;
  name: string;
  rules: readonly RuleChange[];
  /** Name of the file it is exported as. */
  file: string;
}

/** What changed in one award, or in the tables of an edition: what it said, what it says. */
export function RuleChanges({ owner, name, rules, file }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <PlainTable
      caption={name}
      file={file}
      head={[say.part, say.change, say.before, say.after]}
      texts={4}
      empty={say.same}
      rows={rules.map((rule) => [
        partName(`${owner}${rule.path ? `/${rule.path}` : ''}`, language),
        say[rule.change],
        saysInWords(rule.from, language),
        saysInWords(rule.to, language),
      ])}
    />
  );
}
