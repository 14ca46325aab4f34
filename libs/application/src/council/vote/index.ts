import { FindQuorumHandler } from './find-quorum.js';
import { FindVoteHandler } from './find-vote.js';
import {
  CastVotesHandler,
  CloseVoteRoundHandler,
  OpenVoteRoundHandler,
  VoidVoteRoundHandler,
} from './hold-vote.js';
import { PreviewVoteHandler } from './preview-vote.js';
import { VoteDesk } from './vote-desk.js';

export * from './find-quorum.js';
export * from './find-vote.js';
export * from './hold-vote.js';
export * from './preview-vote.js';
export * from './vote-desk.js';

export const voteHandlers = [
  OpenVoteRoundHandler,
  CastVotesHandler,
  CloseVoteRoundHandler,
  VoidVoteRoundHandler,
  FindVoteHandler,
  FindQuorumHandler,
  PreviewVoteHandler,
];
export const voteUseCases = [VoteDesk];
