export { expressionFaults, honoursNamed, variablesNamed } from './check.js';
export { VARIABLES, FUNCTIONS } from './signatures.js';
export type { FeelType } from './types.js';
