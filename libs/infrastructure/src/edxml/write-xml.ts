import { EDXML_NAMESPACE, type XmlElement } from '@vinhdanh/domain';
import { create } from 'xmlbuilder2';

/**
 * The writer drops a prefix that means the same as the default namespace, yet every published
 * sample carries it. So the prefix is bound to a name of its own while writing.
 */
const STAND_IN = 'urn:x-edxml-prefix';

/** Namespace and prefix as the samples have them; UTF-8, no indentation inside texts. */
export function writeXml(root: XmlElement): Uint8Array {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  // A carriage return does not survive a parser; written as what it becomes, both sides agree. The
  // writer lets through whatever looks like an entity, so that "&lt;" as text would come out as "<".
  const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;');
  const add = (parent: ReturnType<typeof create>, element: XmlElement): void => {
    const { name, prefixed, attributes = {}, text, children } = element;
    const made = prefixed
      ? parent.ele(STAND_IN, `edXML:${name}`, attributes)
      : parent.ele(EDXML_NAMESPACE, name, attributes);
    if (text !== undefined) made.txt(clean(text));
    for (const child of children) add(made, child);
  };
  const made = document.ele(EDXML_NAMESPACE, root.name);
  made.att('http://www.w3.org/2000/xmlns/', 'xmlns:edXML', STAND_IN);
  for (const child of root.children) add(made, child);
  const text = document.end({ prettyPrint: true, indent: ' ' });
  return Buffer.from(
    text.replace(`xmlns:edXML="${STAND_IN}"`, `xmlns:edXML="${EDXML_NAMESPACE}"`),
    'utf8',
  );
}
