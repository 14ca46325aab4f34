/** `GET /reports/progress`. */
export interface Progress {
  turnaround: { stretch: string; lines: number; median: number; ninth: number; longest: number }[];
  flow: { month: string; proposed: number; decided: number }[];
  workload: {
    stage: { code: string; label: string };
    holder: { id: string; name: string } | null;
    waiting: number;
    overdue: number;
  }[];
}
