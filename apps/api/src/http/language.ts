export type Language = 'vi' | 'en';

/** The language a request asks for (RFC 9110, 12.5.4): Vietnamese unless English is preferred. */
export function languageOf(accept: string | undefined): Language {
  const wishes = (accept ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
  });
  const weight = (language: Language): number =>
    Math.max(0, ...wishes.filter((w) => w.language === language).map((w) => w.weight));
  return weight('en') > weight('vi') ? 'en' : 'vi';
}
