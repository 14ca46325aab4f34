/**
 * Lanes of a stage: tasks of one stream always share a lane, different lanes run side by side.
 * Fixed for the life of a database, since a task's lane is written with it.
 */
export const LANES = 4;

/** FNV-1a over the stream's name. */
export function laneOf(stream: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < stream.length; i += 1) {
    h ^= stream.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return (h >>> 0) % LANES;
}
