import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../is-day.js';
import { PageQueryDto } from '../page-query.dto.js';
import {
  CODE,
  PROGRESS_STRETCHES,
  RECIPIENT_KINDS,
  RECORD_SOURCES,
  REPORT_BASES,
  REPORT_STATUSES,
} from '../words.js';

const withCommas = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : value;

/**
 * Narrows a list of dossiers to those that a figure of a report counts: `list` in the report says
 * with what. Needs `from`, `to` and one of `reached` and `stretch`.
 */
export class CountedQueryDto extends PageQueryDto {
  /** First day of the report's period. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day of it, included. */
  @IsOptional()
  @IsDay()
  to?: string;

  /** Lines that came so far, with the day of `basis` in the period. */
  @IsOptional()
  @IsIn(REPORT_STATUSES)
  reached?: (typeof REPORT_STATUSES)[number];

  /** Lines for which this stretch of their way ended in the period. */
  @IsOptional()
  @IsIn(PROGRESS_STRETCHES)
  stretch?: (typeof PROGRESS_STRETCHES)[number];

  /** With `reached`: which day of a line must lie in the period; `decided` unless told. */
  @IsOptional()
  @IsIn(REPORT_BASES)
  basis?: (typeof REPORT_BASES)[number];

  /** Award a line counts for, which may be another than was proposed. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  counted?: string;

  /** Kinds of recipients with commas. */
  @IsOptional()
  @Transform(withCommas)
  @IsArray()
  @ArrayUnique()
  @IsIn(RECIPIENT_KINDS, { each: true })
  recipientKind?: (typeof RECIPIENT_KINDS)[number][];

  /** Group of position classes, of the award counted and the one kind of recipient. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(40)
  group?: string;

  /** Sources with commas; without it the real ones: workflow, reported, imported. */
  @IsOptional()
  @Transform(withCommas)
  @IsArray()
  @ArrayUnique()
  @IsIn(RECORD_SOURCES, { each: true })
  source?: (typeof RECORD_SOURCES)[number][];
}
