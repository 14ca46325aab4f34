/** One element, its name without prefix. Text and children exclude one another. */
export interface XmlElement {
  name: string;
  /** Absent when read: whatever the document bound it to. */
  namespace?: string;
  /** Written with the prefix `edXML:`, as the published samples do. */
  prefixed?: boolean;
  attributes?: Record<string, string>;
  text?: string;
  children: XmlElement[];
}

type Child = XmlElement | undefined | readonly (XmlElement | undefined)[];

/** An element with the prefix and what it holds; absent children are left out. */
export const el = (name: string, ...children: Child[]): XmlElement => ({
  name,
  prefixed: true,
  children: children.flat().filter((one): one is XmlElement => one !== undefined),
});

export const textEl = (name: string, text: string): XmlElement => ({
  ...{ name, text },
  prefixed: true,
  children: [],
});

/** Left out where nothing is known. */
export const maybeEl = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined || text === '' ? undefined : textEl(name, text);

/** Roots of the body's parts carry no prefix. */
export const plain = (element: XmlElement): XmlElement => ({ ...element, prefixed: false });

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

export const textOf = (element: XmlElement | undefined, name: string): string =>
  childOf(element, name)?.text?.trim() ?? '';
