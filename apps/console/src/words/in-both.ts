export type Language = 'vi' | 'en';
/** A phrase in Vietnamese and in English, side by side so that neither is forgotten. */
export type Phrase = readonly [vi: string, en: string];
export type Phrases = Readonly<Record<string, Phrase>>;
export type Spoken<P extends Phrases> = { readonly [K in keyof P]: string };

/** The phrases of a screen in one language; made once per language and kept. */
export function speaker<const P extends Phrases>(phrases: P): (language: Language) => Spoken<P> {
  const made = new Map<Language, Spoken<P>>();
  return (language) => {
    let spoken = made.get(language);
    if (!spoken) {
      const n = language === 'vi' ? 0 : 1;
      spoken = Object.fromEntries(
        Object.entries(phrases).map(([key, phrase]) => [key, phrase[n]]),
      ) as Spoken<P>;
      made.set(language, spoken);
    }
    return spoken;
  };
}

/** "{n} hồ sơ" with its figures put in. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => String(values[key] ?? all));
