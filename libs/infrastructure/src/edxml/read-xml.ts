import { EdxmlFault, type XmlElement } from '@vinhdanh/domain';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Attributes of a node stand under this key, its text under `#text`. */
const ATTRIBUTES = ':@';
/** Our messages are nine deep. */
const MOST_DEPTH = 40;

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Nothing is ever expanded; the five names and the numbers are read below.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MOST_DEPTH,
});

/**
 * Reads UTF-8 XML into elements with their namespaces. No document type, no entities of the
 * document's own, nothing fetched.
 * @throws EdxmlFault `wrong-encoding`, `doctype-forbidden`, `not-xml`
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = decode(bytes);
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text))
    throw new EdxmlFault('doctype-forbidden');
  const { thin, lifted } = liftOut(text);
  let nodes: Node[];
  try {
    if (XMLValidator.validate(thin) !== true) throw new EdxmlFault('not-xml');
    nodes = parser.parse(thin) as Node[];
  } catch (error) {
    throw error instanceof EdxmlFault ? error : new EdxmlFault('not-xml');
  }
  const [root, ...more] = nodes.filter((node) => !('#text' in node));
  if (!root || more.length > 0) throw new EdxmlFault('not-xml');
  return toElement(root, new Map(), lifted);
}

function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EdxmlFault('wrong-encoding');
  }
  const said = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (said !== undefined && !/^utf-?8$/i.test(said))
    throw new EdxmlFault('wrong-encoding', said.slice(0, 20));
  return text;
}

/** Shorter contents are no burden to the parser. */
const WORTH_LIFTING = 1_000;

/** Megabytes of base64 would take the parser many seconds: they go round it. */
function liftOut(text: string): { thin: string; lifted: string[] } {
  const lifted: string[] = [];
  const pieces: string[] = [];
  const opening = /<(?:[\w.-]+:)?ContentTransferEncoded(?:\s[^<>]*)?>/g;
  let from = 0;
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const begin = opening.lastIndex;
    const end = text.indexOf('<', begin);
    if (end - begin < WORTH_LIFTING) continue;
    const content = text.slice(begin, end);
    // An entity is not base64; it stays where the parser sees it.
    if (content.includes('&')) continue;
    pieces.push(text.slice(from, begin), `lifted:${lifted.push(content) - 1}`);
    from = end;
    opening.lastIndex = end;
  }
  return { thin: [...pieces, text.slice(from)].join(''), lifted };
}

function toElement(node: Node, above: Map<string, string>, lifted: string[]): XmlElement {
  const tag = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const given = Object.entries((node[ATTRIBUTES] ?? {}) as Record<string, string>);
  const names = new Map(above);
  const attributes: Record<string, string> = {};
  for (const [name, value] of given) {
    if (name === 'xmlns') names.set('', unescape(value));
    else if (name.startsWith('xmlns:')) names.set(name.slice(6), unescape(value));
    else attributes[name.slice(name.indexOf(':') + 1)] = unescape(value);
  }
  const colon = tag.indexOf(':');
  const namespace = names.get(colon < 0 ? '' : tag.slice(0, colon));
  const held = node[tag] as Node[];
  const elements = held.filter((one) => !('#text' in one));
  const text = unescape(held.map((one) => String(one['#text'] ?? '')).join(''));
  const index = /^lifted:(\d+)$/.exec(text)?.[1];
  return {
    name: tag.slice(colon + 1),
    ...(namespace === undefined ? {} : { namespace }),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(elements.length > 0 ? {} : { text: index ? (lifted[Number(index)] ?? text) : text }),
    children: elements.map((one) => toElement(one, names, lifted)),
  };
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @throws EdxmlFault `doctype-forbidden` for an entity that only a document type could define */
function unescape(text: string): string {
  return text.replace(/&([^;&\s]{1,40});/g, (_all, name: string) => {
    const hex = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
    const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
    const point = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
    if (point !== undefined && point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
    if (NAMED[name] !== undefined) return NAMED[name];
    throw new EdxmlFault('doctype-forbidden', 'entity');
  });
}
