export * from './jobs/task-kinds.js';
