import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE, POSITION_CLASSES, RECIPIENT_KINDS } from '../words.js';

export const IMPORT_POLICIES = ['all-or-nothing', 'good-rows'] as const;

/**
 * What a column may hold; `mark:<award>` is a column of one award ticked with an x, `rating:2021`,
 * `titles:2021` and `year:2021` are columns of one year in a list of history.
 */
export const COLUMN_FIELD =
  /^(order|title|name|family-name|given-name|birth|birth-male|birth-female|sex|personal-number|post|unit|post-unit|department|address|award|kind|recipient-kind|recipient-class|field-of-work|merit-year|summary|past-awards|votes|note|ignore|staff-code|year|month|decision-number|decision-date|issuer|rating|titles|initiative|scope|achievement-kind|achievement-name|recognised-on|role|share|applied|no-discipline|(rating|titles|year):(19|20)\d{2}|mark:[a-z][a-z0-9]*(-[a-z0-9]+)*)$/;
const COLUMN = /^[A-Z]{1,3}$/;

export class MappedColumnDto {
  /** Column letter, e.g. "D". */
  @Matches(COLUMN)
  column!: string;

  @Matches(COLUMN_FIELD)
  @MaxLength(80)
  field!: string;
}

export class MappedSheetDto {
  /** Position of the sheet in the file, from 0. */
  @IsInt()
  @Min(0)
  @Max(49)
  sheet!: number;

  /** First and last row of the head, numbered as in the file. */
  @IsInt()
  @Min(0)
  @Max(20_000)
  headFirst!: number;

  @IsInt()
  @Min(0)
  @Max(20_000)
  headLast!: number;

  /** Row the list begins with, where it is not the one below the head. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20_000)
  dataFirst?: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MappedColumnDto)
  columns!: MappedColumnDto[];

  /** What every row of the sheet is about, unless a group row or cell says otherwise. */
  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  recipientKind?: (typeof RECIPIENT_KINDS)[number];
}

/** What stands for a blank cell; the round's own values where it is left out. */
export class ImportDefaultsDto {
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  recipientKind?: (typeof RECIPIENT_KINDS)[number];

  @IsOptional()
  @IsIn(POSITION_CLASSES)
  positionClass?: (typeof POSITION_CLASSES)[number];

  @IsOptional()
  @IsDay()
  meritFrom?: string;

  @IsOptional()
  @IsDay()
  meritTo?: string;

  /** History only: an award nobody knows is kept under a code of its own, not refused. */
  @IsOptional()
  @IsBoolean()
  keepUnknownAwards?: boolean;
}

/** Empty to accept the mapping as proposed. */
export class MapImportDto extends PaperDatedDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MappedSheetDto)
  mapping?: MappedSheetDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => ImportDefaultsDto)
  defaults?: ImportDefaultsDto;
}

export class MendedCellDto {
  @Matches(COLUMN)
  column!: string;

  /** The new text of the cell; empty to clear it. */
  @IsString()
  @MaxLength(8_000)
  value!: string;
}

export class MendRowDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => MendedCellDto)
  cells!: MendedCellDto[];
}

export class DecidedSubjectDto {
  /** Number of a row as `rows` tells it; the decision holds for all rows that name the same one. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  row!: number;

  /** Id of a subject of the register, or `new` for somebody not in it yet. */
  @Matches(/^(new|[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/)
  subject!: string;
}

export class DecideSubjectsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => DecidedSubjectDto)
  decisions!: DecidedSubjectDto[];
}

export class CancelImportDto extends PaperDatedDto {}

export class CommitImportDto extends PaperDatedDto {
  @IsIn(IMPORT_POLICIES)
  policy!: (typeof IMPORT_POLICIES)[number];
}

export const IMPORT_PURPOSES = [
  'nominees',
  'award-history',
  'person-year',
  'achievements',
] as const;

export class ImportTemplateQueryDto {
  @IsOptional()
  @IsIn(IMPORT_PURPOSES)
  purpose: (typeof IMPORT_PURPOSES)[number] = 'nominees';
}

export const ROW_STANDINGS = ['good', 'bad', 'added', 'mended'] as const;

export class ImportRowsQueryDto extends PageQueryDto {
  /** `1` leaves out the rows without errors. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === '1' || value === 'true' ? '1' : value))
  @IsIn(['0', '1'])
  errors?: '0' | '1';

  /** `good` may still be added, `bad` have errors, `added` are in the letter. */
  @IsOptional()
  @IsIn(ROW_STANDINGS)
  state?: (typeof ROW_STANDINGS)[number];

  /** Only rows of one sheet, by its position in the file. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(49)
  sheet?: number;
}
