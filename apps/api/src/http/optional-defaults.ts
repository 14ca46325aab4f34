import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * The document in which a property that has a default need not be sent. The swagger plugin calls
 * every initialised property of a request required, and a client made from that would refuse what
 * the service takes.
 */
export function withOptionalDefaults(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    if ('$ref' in schema || !schema.required) continue;
    const { properties = {} } = schema;
    const required = schema.required.filter((name) => {
      const property = properties[name];
      return !property || '$ref' in property || property.default === undefined;
    });
    if (required.length > 0) schema.required = required;
    else delete schema.required;
  }
  return document;
}
