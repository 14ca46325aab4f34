import { Button } from 'antd';
import { useLanguage } from '../words/language';

/** Names the language it leads to, in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button type="text" size="small" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </Button>
  );
}
