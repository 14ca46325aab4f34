export * from './roles.js';
export * from './action-table.js';
export * from './actions/index.js';
export * from './authorise.js';
export * from './view-scope.js';
