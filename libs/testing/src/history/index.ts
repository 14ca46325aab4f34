export { readFacts, type Reading } from './read-facts.js';
