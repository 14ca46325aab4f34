/** What this installation is for. */
export abstract class Installation {
  /** `sample`: invented bodies and recipients are welcome, and marked. */
  abstract readonly mode: 'sample' | 'province';
  /** Where people reach it, without a slash at the end; stands in mail. */
  abstract readonly url: string;
}
