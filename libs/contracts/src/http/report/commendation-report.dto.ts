import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../is-day.js';
import { RECORD_SOURCES, REPORT_BASES, REPORT_STATUSES } from '../words.js';
import { CountedLinesDto } from './counted-lines.dto.js';

const COUNTS = ['awards', 'recipients'] as const;

export class CommendationReportQueryDto {
  /** First day of the period. */
  @IsDay()
  from!: string;

  /** Last day of the period, included. */
  @IsDay()
  to!: string;

  /** Which day of a line must lie in the period. */
  @IsOptional()
  @IsIn(REPORT_BASES)
  basis: (typeof REPORT_BASES)[number] = 'decided';

  /** How far a line must have come; `net` is granted less annulled. */
  @IsOptional()
  @IsIn(REPORT_STATUSES)
  status: (typeof REPORT_STATUSES)[number] = 'granted';

  @IsOptional()
  @IsIn(COUNTS)
  count: (typeof COUNTS)[number] = 'awards';

  /** Count under the bodies of each line's own day, or under those that go on today. */
  @IsOptional()
  @IsIn(['then', 'now'])
  structure: 'then' | 'now' = 'then';

  /** Only this unit and those it manages; with `structure=now` also those it came from. */
  @IsOptional()
  @IsUUID()
  unit?: string;

  /** Counts by unit as well. */
  @IsOptional()
  @IsIn(['unit'])
  by?: 'unit';

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

export class BilingualDto {
  vi!: string;
  en!: string;
}

export class LabelledDto extends BilingualDto {
  code!: string;
}

export class WholeDto extends BilingualDto {
  count!: number;
}

export class ShareDto {
  /** Two decimals; null when there is nothing to divide by. */
  percent!: number | null;
  /** The whole the share is taken of. */
  of!: WholeDto;
}

export class GroupPartDto {
  group!: LabelledDto;
  /** Null is not known. */
  count!: number | null;
  /** The count as written in Vietnamese, `–` when not known. */
  text!: string;
  share!: ShareDto | null;
  list?: CountedLinesDto;
}

export class PositionGroupsDto {
  /** The dated mapping of position classes that was used. */
  mapping!: string;
  source!: string;
  verified!: boolean;
  parts!: GroupPartDto[];
}

export class RecipientPartDto {
  recipientKind!: LabelledDto;
  count!: number | null;
  text!: string;
  share!: ShareDto | null;
  list?: CountedLinesDto;
  groups?: PositionGroupsDto;
}

export class CommendationReportRowDto {
  key!: string;
  level!: LabelledDto;
  award!: LabelledDto;
  status!: LabelledDto;
  count!: number | null;
  text!: string;
  list?: CountedLinesDto;
  recipients!: RecipientPartDto[];
  note?: BilingualDto;
}

export class ReportUnitDto {
  id!: string;
  name!: string;
}

export class AskedUnitDto extends ReportUnitDto {
  /** The unit asked for, where another now stands for it. */
  asked?: ReportUnitDto;
}

export class FormerPartDto {
  unit!: ReportUnitDto;
  count!: number;
}

export class UnitPartDto {
  unit!: ReportUnitDto;
  count!: number;
  text!: string;
  /** Parts that were counted under bodies before it. */
  formerly?: FormerPartDto[];
}

export class CommendationReportDto {
  title!: BilingualDto;
  from!: string;
  to!: string;
  basis!: string;
  status!: string;
  count!: string;
  structure!: string;
  unit?: AskedUnitDto;
  sources!: string[];
  /** True if generated records are among them. */
  synthetic!: boolean;
  rows!: CommendationReportRowDto[];
  units?: UnitPartDto[];
}

export class ReportListItemDto {
  name!: string;
  title!: BilingualDto;
}
