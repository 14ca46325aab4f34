/** What this installation is for. */
export abstract class Installation {
  /** `sample`: invented bodies and recipients are welcome, and marked. */
  abstract readonly mode: 'sample' | 'province';
}
