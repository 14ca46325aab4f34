import type { PositionClass } from '../../catalogue/vocabulary.js';

/** A post somebody held; ISO days, `to` absent while he holds it. */
export interface HeldPost {
  from: string;
  to?: string;
  positionClass?: PositionClass;
}

/**
 * Position class on a day: that of the post held then, of several the one begun last. Undefined
 * where the record does not tell.
 */
export const positionAt = (posts: readonly HeldPost[], on: string): PositionClass | undefined =>
  posts
    .filter((post) => post.positionClass && post.from <= on && (!post.to || on <= post.to))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.positionClass;
