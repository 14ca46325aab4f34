export { answer, type CommandAnswer } from './command-answer.js';
export {
  Allows,
  Ctx,
  CurrentViewer,
  Id,
  Lang,
  NeedsVersion,
  Open,
  SignedIn,
  TakesFiles,
  WithoutKey,
} from './decorators.js';
export { EVENT_STREAM, EventStreams, type StreamedEvent } from './event-streams.js';
export type { Language } from './language.js';
export { Problem } from './problem.js';
export { sentence, wordsOf } from './rejections.js';
export { commandIdOf, withContent } from './run-context.js';
