/** What may stand in an event: plain JSON, no undefined, integers within 2^53. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}
