export * from './position-mappings.js';
export * from './commendation-rows.js';
export * from './share.js';
