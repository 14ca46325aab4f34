import type { OpenAPIObject } from '@nestjs/swagger';
import type { Answers } from './answers.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = Operation['responses'][string];

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const REF = '#/components/schemas/';

/**
 * The document with what every operation answers, by its id. A schema that a request names, too,
 * stays as it was made from its class: it says what is refused.
 *
 * @throws {Error} if the document has an operation that the answers do not know
 */
export function withAnswers(
  document: OpenAPIObject,
  { operations, schemas }: Answers,
): OpenAPIObject {
  // Transpiled and not compiled, as in unit tests: there are no answers at all.
  if (Object.keys(operations).length === 0) return document;
  const all = Object.values(document.paths).flatMap((path) =>
    VERBS.flatMap((verb) => path[verb] ?? []),
  );
  for (const operation of all) {
    const answer = operations[operation.operationId ?? ''];
    if (!answer) throw new Error(`no answer is known of ${String(operation.operationId)}`);
    for (const [status, response] of Object.entries(operation.responses))
      if (status.startsWith('2')) operation.responses[status] = answering(response, answer);
  }
  const made = document.components?.schemas ?? {};
  const asked = named(
    all.map(({ requestBody, parameters }) => ({ requestBody, parameters })),
    made,
  );
  document.components = { ...document.components, schemas: { ...made, ...schemas, ...asked } };
  return document;
}

function answering(
  response: Response | undefined,
  { type, schema }: Answers['operations'][string],
): Response {
  const description = response && 'description' in response ? response.description : '';
  return type === undefined
    ? { description }
    : { description, content: { [type]: { schema: schema ?? {} } } };
}

/** The schemas that are referred to, and those that these refer to. */
function named<S extends object>(from: object, schemas: Record<string, S>): Record<string, S> {
  const found: Record<string, S> = {};
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const inner of Object.values(value)) look(inner);
    const { $ref } = value as { $ref?: unknown };
    const name = typeof $ref === 'string' ? $ref.slice(REF.length) : '';
    const schema = schemas[name];
    if (!schema || name in found) return;
    found[name] = schema;
    look(schema);
  };
  look(from);
  return found;
}
