import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';

type Schema = Record<string, unknown>;
interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Name of the document, for references from one schema to another. */
const DOCUMENT = 'openapi:answers';

const known = new Map<string, Promise<AnswerCheck>>();

/**
 * Whether answers of a service are as its own OpenAPI document says, and hold nothing it does not
 * say: an object may have the members that are described and no others.
 */
export class AnswerCheck {
  private readonly ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly patterns: { template: string; pattern: RegExp }[];

  constructor(private readonly document: OpenApi) {
    const { schemas } = document.components;
    this.ajv.addSchema({ $id: DOCUMENT, components: { schemas: closed(schemas) as Schema } });
    // What is said word for word goes before what a parameter stands for.
    const order = Object.keys(document.paths).sort(
      (a, b) => a.split('{').length - b.split('{').length,
    );
    this.patterns = order.map((template) => ({ template, pattern: patternOf(template) }));
  }

  static of(url: string): Promise<AnswerCheck> {
    const made = known.get(url) ?? AnswerCheck.read(url);
    known.set(url, made);
    return made;
  }

  private static async read(url: string): Promise<AnswerCheck> {
    const answer = await fetch(`${url}/api/openapi.json`);
    return new AnswerCheck((await answer.json()) as OpenApi);
  }

  /**
   * @param path with its query, e.g. `/api/v1/dossiers?limit=5`
   * @returns what is wrong, in words; nothing for what is no success or no JSON
   */
  faults(method: string, path: string, status: number, body: unknown): string[] {
    if (status < 200 || status > 299 || status === 204) return [];
    const [bare] = path.split('?', 1) as [string];
    const found = this.patterns.find(
      ({ template, pattern }) =>
        pattern.test(bare) && method.toLowerCase() in this.document.paths[template]!,
    );
    if (!found) return [`${method} ${bare} is not in the document`];
    const { responses } = this.document.paths[found.template]![method.toLowerCase()]!;
    const described = responses[status];
    if (!described) return [`${method} ${bare}: ${status} is not in the document`];
    const schema = described.content?.['application/json']?.schema;
    if (!schema) return [];
    const validate = this.validatorOf(`${method} ${found.template}`, schema);
    if (validate(body)) return [];
    const lines = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
    return [`${method} ${bare} ${status}: ${[...new Set(lines)].slice(0, 8).join('; ')}`];
  }

  private validatorOf(key: string, schema: Schema): ValidateFunction {
    const made = this.compiled.get(key) ?? this.ajv.compile(closed(schema) as Schema);
    this.compiled.set(key, made);
    return made;
  }
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

/** Every object with named members takes no others. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref'
        ? `${DOCUMENT}${value as string}`
        : key === 'const' || key === 'enum'
          ? value
          : closed(value),
    ]),
  );
  return 'properties' in inner && !('additionalProperties' in inner) && inner.type === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
}
