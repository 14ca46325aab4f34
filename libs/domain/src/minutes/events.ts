import type { EventRegistry } from '../log/event-registry.js';
import type { MinutesContent } from './content.js';
import type { SignerSeat } from './state.js';

export interface MinutesEventData {
  /** The words of a note on a line are private; those on the session as a whole are not. */
  'minutes.noted': { noteId: string; dossierId?: string; text?: string };
  'minutes.drawn': {
    version: number;
    hash: string;
    basis: string;
    lines: number;
    content: MinutesContent;
    reason?: string;
  };
  'minutes.signed': { version: number; hash: string; as: SignerSeat; onBehalfOf?: string };
  'minutes.recorded': {
    number: string;
    date: string;
    fileHash: string;
    basis: string;
    reason?: string;
  };
  'minutes.scan-bound': {
    sha256: string;
    size: number;
    mime: string;
    of: string;
    items?: number[];
  };
}
export type MinutesEventType = keyof MinutesEventData;

export const minutesEvents = {
  'minutes.noted': {
    schema: 1,
    vi: 'Ghi ý kiến thảo luận vào biên bản',
    en: 'Noted a discussion in the minutes',
  },
  'minutes.drawn': {
    schema: 1,
    vi: 'Lập biên bản phiên họp lần {version}: {lines} nội dung, mã băm {hash}',
    en: 'Drew version {version} of the minutes: {lines} items, hash {hash}',
  },
  'minutes.signed': {
    schema: 1,
    vi: 'Ký biên bản lần {version}, mã băm {hash}',
    en: 'Signed version {version} of the minutes, hash {hash}',
  },
  'minutes.recorded': {
    schema: 1,
    vi: 'Ghi nhận biên bản giấy số {number} ngày {date}, mã băm tệp {fileHash}',
    en: 'Recorded the minutes on paper no. {number} of {date}, hash of the file {fileHash}',
  },
  'minutes.scan-bound': {
    schema: 1,
    vi: 'Gắn bản quét biên bản giấy, mã băm tệp {sha256}',
    en: 'Bound a scan of the minutes on paper, hash of the file {sha256}',
  },
} satisfies EventRegistry & Record<MinutesEventType, unknown>;
