import { render, type EventRegistry } from '@vinhdanh/domain';

const HEAD = `# Events

Every kind of fact the log can hold, generated from the event registries (\`events.ts\` of each
feature). Do not edit: \`UPDATE_DOCS=1 npx jest --selectProjects unit -- events-page\` writes it.

An event is named as a fact, \`<stream>.<what happened>\`. \`{…}\` stands for a parameter of its data;
codes and dates are put into words at reading. Personal data never stands in a sentence.
`;

/** The catalogue page of events: one table for each family, in the order of their names. */
export function eventsPage(registry: EventRegistry): string {
  const families = new Map<string, string[]>();
  for (const type of Object.keys(registry).sort()) {
    const family = type.split('.')[0]!;
    const { schema, vi, en } = registry[type]!;
    const row = `| \`${type}\` | ${schema} | ${cell(vi)} | ${cell(en)} |`;
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  const tables = [...families].map(
    ([family, rows]) =>
      `\n## ${family}\n\n| event | schema | câu tiếng Việt | English sentence |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  );
  return HEAD + tables.join('');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Types whose template cannot be put into words; for the start-up check and tests. */
export const unspeakable = (registry: EventRegistry): string[] =>
  Object.keys(registry).filter((type) =>
    (['vi', 'en'] as const).some((lang) => /[{}]/.test(render(type, {}, lang, {}, registry))),
  );
