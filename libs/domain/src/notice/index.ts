export * from './edition-reminder.js';
export * from './notice.js';
export * from './notice-rules.js';
export * from './notice-words.js';
export * from './reminder.js';
export * from './render-notice.js';
