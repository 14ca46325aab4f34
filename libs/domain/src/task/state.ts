/** What is on record about one task; its row is the truth about whether it is due, done or dead. */
export interface TaskState {
  status: 'none' | 'redriven';
  /** How often people have made it due again. */
  redrives: number;
}

export const noTask: TaskState = { status: 'none', redrives: 0 };

/** The row as it stands when the command is judged. */
export interface TaskFacts {
  queue: string;
  kind: string;
  /** Stream the task is about. */
  about: string;
  attempts: number;
  dead: boolean;
}
