import { CastBallots } from './cast-ballot.js';
import { CloseBallotRoundHandler, EnterPaperCountHandler } from './count-ballot.js';
import { DeferBallotLineHandler } from './defer-line.js';
import { FindBallotBoxHandler } from './find-ballot-box.js';
import { FindBallotHandler } from './find-ballot.js';
import { CloseCheckInOfHandler, TakeSheetHandler, VoidBallotRoundHandler } from './hold-ballot.js';
import { OpenBallotRoundHandler } from './open-ballot.js';
import { PreviewBallotHandler } from './preview-ballot.js';
import { RoundDesk } from './round-desk.js';

export * from './cast-ballot.js';
export * from './count-ballot.js';
export * from './defer-line.js';
export * from './find-ballot-box.js';
export * from './find-ballot.js';
export * from './hold-ballot.js';
export * from './open-ballot.js';
export * from './preview-ballot.js';
export * from './round-desk.js';

export const ballotHandlers = [
  OpenBallotRoundHandler,
  TakeSheetHandler,
  CloseCheckInOfHandler,
  DeferBallotLineHandler,
  VoidBallotRoundHandler,
  CloseBallotRoundHandler,
  EnterPaperCountHandler,
  PreviewBallotHandler,
  FindBallotHandler,
  FindBallotBoxHandler,
];
export const ballotUseCases = [RoundDesk, CastBallots];
