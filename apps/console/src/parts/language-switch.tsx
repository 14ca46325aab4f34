import { useLanguage } from '../words/language';

/** Names the language it leads to, in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="bare" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
