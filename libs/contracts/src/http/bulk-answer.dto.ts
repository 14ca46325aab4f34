/** What became of one item of a bulk command; one refusal never fails the others. */
export class BulkItemDto {
  id!: string;
  ok!: boolean;
  /** Stable code of the rule that refused the item. */
  code?: string;
  message?: string;
}

export class BulkAnswerDto {
  results!: BulkItemDto[];
  /** How many succeeded. */
  ok!: number;
  failed!: number;
}

/** What a command on one thing answers; `version` is also the ETag. */
export class CommandAnswerDto {
  id!: string;
  version!: number;
  status?: string;
}
