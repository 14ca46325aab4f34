import {
  DropSavedViewHandler,
  KeepSavedViewHandler,
  ListSavedViewsHandler,
} from './saved-views.js';

export { DropSavedView, KeepSavedView, ListSavedViews } from './saved-views.js';

export const savedViewHandlers = [
  ListSavedViewsHandler,
  KeepSavedViewHandler,
  DropSavedViewHandler,
];
