/** Things that are given with an award: certificate, order or medal, flag, frame, badge. */
export const AWARD_OBJECTS = ['certificate', 'medal', 'flag', 'frame', 'badge'] as const;
export type AwardObject = (typeof AWARD_OBJECTS)[number];

/** What is kept in stock: an object, of an award unless any may carry it (a frame). */
export interface StockItem {
  object: AwardObject;
  /** Code of the award. */
  award?: string;
}

/** How many of an item there are; what came and went stands in the log. */
export interface StockState extends StockItem {
  status: 'none' | 'kept';
  onHand: number;
  received: number;
  /** Gone out, to a ceremony or a unit. */
  issued: number;
  /** Come back, unused or recovered. */
  takenBack: number;
  writtenOff: number;
}

export const noStock: StockState = {
  ...{ status: 'none', object: 'certificate', onHand: 0 },
  ...{ received: 0, issued: 0, takenBack: 0, writtenOff: 0 },
};

/** Stream id of an item. */
export const stockKey = ({ object, award }: StockItem): string => `${object}.${award ?? 'any'}`;
