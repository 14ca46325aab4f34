export * from './centre-settings.js';
export * from './config.js';
export * from './operator-error.js';
export * from './program-folder.js';
export * from './role-address.js';
