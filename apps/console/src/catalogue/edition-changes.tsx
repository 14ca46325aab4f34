import { useAwards } from '../api/awards';
import type { Answer } from '../api/answers';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { RuleChanges } from './rule-changes';

const words = speaker({
  same: ['Hai bản không khác nhau.', 'The two do not differ.'],
  tables: ['Quy định chung', 'General rules'],
  added: ['thêm', 'added'],
  removed: ['bỏ', 'removed'],
  changed: ['sửa', 'changed'],
  sum: [
    '{added} danh hiệu thêm, {removed} bỏ, {changed} sửa.',
    '{added} awards added, {removed} removed, {changed} changed.',
  ],
});

/** What two editions differ in: the general rules first, then award by award. */
export function EditionChanges({ of }: { of: Answer<'/catalogue/diff'> }) {
  const say = useWords(words);
  const awards = useAwards();
  const n = (change: 'added' | 'removed' | 'changed') =>
    of.awards.filter((one) => one.change === change).length;
  const file = `${of.from}-${of.to}`;
  return (
    <>
      <p>
        {of.awards.length === 0 && of.edition.length === 0
          ? say.same
          : fill(say.sum, { added: n('added'), removed: n('removed'), changed: n('changed') })}
      </p>
      {of.edition.length > 0 && (
        <details className="card" open>
          <summary>
            {say.tables} ({of.edition.length})
          </summary>
          <RuleChanges
            owner="edition"
            name={say.tables}
            rules={of.edition}
            file={`${file}-edition`}
          />
        </details>
      )}
      {of.awards.map(({ award, change, rules }) => (
        <details key={award} className="card">
          <summary>
            {awards.name(award)} – {say[change]} ({rules.length})
          </summary>
          <RuleChanges
            owner={award}
            name={awards.name(award)}
            rules={rules}
            file={`${file}-${award}`}
          />
        </details>
      ))}
    </>
  );
}
