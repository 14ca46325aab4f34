/** One schema for values that are any of these: words and numbers become one enumeration each. */
export function unionOf(schemas) {
  const parts = [
    ...enumeration(schemas, 'string'),
    ...enumeration(schemas, 'number'),
    ...truth(schemas),
    ...distinct(schemas.filter((one) => !('const' in one) && one.type !== 'null')),
  ];
  if (!schemas.some(({ type }) => type === 'null')) return alone(parts);
  const [only, ...others] = parts;
  const plain = only && others.length === 0 && Object.keys(only).join() === 'type';
  return plain ? { type: [only.type, 'null'] } : alone([...parts, { type: 'null' }]);
}

const alone = (parts) => (parts.length === 1 ? parts[0] : { anyOf: parts });

function enumeration(schemas, type) {
  const words = schemas.filter((one) => one.type === type && 'const' in one);
  if (words.length < 2) return words;
  return [{ type, enum: words.map((one) => one.const).sort() }];
}

/** `true | false` is how the compiler writes boolean inside a union. */
function truth(schemas) {
  const sides = schemas.filter((one) => one.type === 'boolean' && 'const' in one);
  return sides.length === 2 ? [{ type: 'boolean' }] : sides;
}

const distinct = (schemas) => [
  ...new Map(schemas.map((one) => [JSON.stringify(one), one])).values(),
];
