import { FindAgendaCandidatesHandler } from './find-candidates.js';
import { FindLivePositionHandler } from './find-live.js';
import { ForgetNotesProcessor } from './forget-notes.processor.js';
import { MeetingDesk } from './meeting-desk.js';
import { MeetingWatch } from './meeting-watch.js';
import { FindReadingRoomHandler, WriteReadingNoteHandler } from './reading-room.js';
import { RunMeetingHandler } from './run-meeting.js';

export * from './find-candidates.js';
export * from './find-live.js';
export { MeetingWatch } from './meeting-watch.js';
export * from './reading-room.js';
export * from './routes.js';
export * from './run-meeting.js';

export const meetingHandlers = [
  RunMeetingHandler,
  FindLivePositionHandler,
  FindAgendaCandidatesHandler,
  FindReadingRoomHandler,
  WriteReadingNoteHandler,
];
export const meetingUseCases = [MeetingDesk, MeetingWatch];
export const meetingProcessors = [ForgetNotesProcessor];
