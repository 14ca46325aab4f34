export * from './commands.js';
export { subjectDecider } from './decide.js';
export * from './events.js';
export * from './identity.js';
export * from './state.js';
export { subjectWrite, type SubjectWrite } from './subject-row.js';
