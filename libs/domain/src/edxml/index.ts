export * from './checksums.js';
export * from './forms.js';
export { readTree, type EncodedAttachment, type ReadMessage } from './from-tree.js';
export * from './message.js';
export { edxmlTree } from './to-tree.js';
export type { XmlElement } from './tree.js';
