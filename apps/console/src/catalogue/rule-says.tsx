import { useLanguage } from '../words/language';
import { inWords, keyName } from './rule-words';

/** What a rule says, value by value. */
export function RuleSays({ says }: { says: Record<string, unknown> }) {
  const { language } = useLanguage();
  const facts = Object.entries(says).filter(([key]) => key !== 'id' && key !== 'extends');
  if (facts.length === 0) return <>–</>;
  return (
    <ul className="says">
      {facts.map(([key, value]) => (
        <li key={key}>
          <span className="quiet">{keyName(key, language)}:</span> {inWords(value, language)}
        </li>
      ))}
    </ul>
  );
}
