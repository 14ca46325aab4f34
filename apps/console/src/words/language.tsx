import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { speaker, type Language, type Phrases, type Spoken } from './in-both';

const KEY = 'vinhdanh.language';
const Context = createContext<{ language: Language; choose: (to: Language) => void }>({
  language: 'vi',
  choose: () => undefined,
});

/** Asked by the client for every request, which is no component. */
export const chosenLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      choose: (to: Language) => {
        localStorage.setItem(KEY, to);
        setLanguage(to);
      },
    }),
    [language],
  );
  return <Context value={value}>{children}</Context>;
}

export const useLanguage = () => useContext(Context);

/** The phrases of a screen in the language chosen. */
export function useWords<const P extends Phrases>(words: ReturnType<typeof speaker<P>>): Spoken<P> {
  return words(useLanguage().language);
}
