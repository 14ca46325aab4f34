/**
 * What `GET /dossiers` is asked with to list exactly the lines a count is of. Absent where no list
 * shows just these: a line with a State secret in it is found by no search, for one.
 */
export class CountedLinesDto {
  from!: string;
  to!: string;
  source!: string;
  reached?: string;
  basis?: string;
  stretch?: string;
  counted?: string;
  recipientKind?: string;
  group?: string;
}
