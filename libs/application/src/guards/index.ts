import { LineGuards } from './line-guards.js';

export * from './line-guards.js';

export const guardUseCases = [LineGuards];
