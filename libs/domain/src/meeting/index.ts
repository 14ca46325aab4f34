export * from './decide.js';
export * from './events.js';
export * from './papers.js';
export type { MeetingCommand, MeetingPolicy, MoveMeeting } from './rules.js';
export * from './state.js';
