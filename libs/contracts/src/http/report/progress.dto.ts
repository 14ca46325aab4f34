import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../is-day.js';
import { RECORD_SOURCES } from '../words.js';
import { CountedLinesDto } from './counted-lines.dto.js';

export class ProgressQueryDto {
  /** First day of the period. */
  @IsDay()
  from!: string;

  /** Last day of the period, included. */
  @IsDay()
  to!: string;

  /** Sources with commas; without it the real ones: workflow, reported, imported. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',').filter(Boolean) : value,
  )
  @IsArray()
  @ArrayUnique()
  @IsIn(RECORD_SOURCES, { each: true })
  source?: (typeof RECORD_SOURCES)[number][];
}

export class TurnaroundDto {
  /** proposed-passed, passed-decided, decided-promulgated, proposed-decided, submitted-decided */
  stretch!: string;
  /** Lines whose stretch ended in the period. */
  lines!: number;
  /** Days half of the lines did not exceed. */
  median!: number;
  /** Days nine lines in ten did not exceed. */
  ninth!: number;
  longest!: number;
  list?: CountedLinesDto;
}

export class MonthFlowDto {
  /** YYYY-MM */
  month!: string;
  proposed!: number;
  decided!: number;
  proposedList?: CountedLinesDto;
  decidedList?: CountedLinesDto;
}

export class WorkloadStageDto {
  code!: string;
  label!: string;
}

export class WorkloadHolderDto {
  id!: string;
  name!: string;
}

export class WorkloadDto {
  stage!: WorkloadStageDto;
  /** Null: nobody has taken them. */
  holder!: WorkloadHolderDto | null;
  waiting!: number;
  overdue!: number;
}

export class ProgressDto {
  turnaround!: TurnaroundDto[];
  flow!: MonthFlowDto[];
  /** As of today, whatever the period. */
  workload!: WorkloadDto[];
}
