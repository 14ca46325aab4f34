export class MissedFigureDto {
  count!: number;
  /** The list of who is due that it was counted in. */
  listId!: string;
}

export class ToSignDto {
  acts!: number;
  lines!: number;
}

/** Figures of one's own first screen; those of other roles are absent. */
export class DeskDto {
  /** Letters being drafted in one's own units. */
  drafts?: number;
  /** Lines of units below that wait for the managing unit. */
  below?: number;
  /** Who could have been proposed this year and was not, by the newest finished list. */
  missed?: MissedFigureDto;
  /** Acts of the province that wait for a signature. */
  toSign?: ToSignDto;
  /** Entries of the log since midnight in Vietnam. */
  entriesToday?: number;
  /** Work of all roles past its day. */
  late?: number;
  /** Rows of the queues that no worker could do. */
  dead?: number;
}
