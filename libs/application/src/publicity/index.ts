import { HandlePublicCommentHandler, LeaveCommentHandler } from './comments.js';
import {
  FindCommentReceiptHandler,
  FindPlaceOfCommentHandler,
  FindPublicityHandler,
  ListPublicityHandler,
  ListPublishedHandler,
} from './find-publicity.js';
import { RecountPublicityProcessor } from './recount-publicity.processor.js';
import { ClosePublicListHandler, OpenPublicListHandler } from './run-publicity.js';

export { HandlePublicComment, LeaveComment, type CommentOutcome } from './comments.js';
export * from './find-publicity.js';
export { publicityRoutes } from './routes.js';
export { ClosePublicList, OpenPublicList } from './run-publicity.js';

export const publicityHandlers = [
  OpenPublicListHandler,
  ClosePublicListHandler,
  LeaveCommentHandler,
  HandlePublicCommentHandler,
  ListPublishedHandler,
  ListPublicityHandler,
  FindPublicityHandler,
  FindCommentReceiptHandler,
  FindPlaceOfCommentHandler,
];
export const publicityProcessors = [RecountPublicityProcessor];
