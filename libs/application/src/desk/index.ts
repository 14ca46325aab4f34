import { ReadDeskHandler } from './read-desk.js';

export { ReadDesk, ReadDeskHandler, type DeskFigures } from './read-desk.js';

export const deskHandlers = [ReadDeskHandler];
