export * from './authority/index.js';
export * from './lineage/index.js';
export * from './organisation/index.js';
export * from './record/index.js';
export * from './subject/index.js';
export * from './text/index.js';
