import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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

/** What a column may hold; `mark:<award>` is a column of one award ticked with an x. */
export const COLUMN_FIELD =
  /^(order|title|name|family-name|given-name|birth|birth-male|birth-female|sex|personal-number|post|unit|post-unit|department|address|award|kind|recipient-kind|recipient-class|field-of-work|merit-year|summary|past-awards|votes|note|ignore|mark:[a-z][a-z0-9]*(-[a-z0-9]+)*)$/;
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

export class CommitImportDto extends PaperDatedDto {
  @IsIn(IMPORT_POLICIES)
  policy!: (typeof IMPORT_POLICIES)[number];
}

export class ImportRowsQueryDto extends PageQueryDto {
  /** `1` leaves out the rows without errors. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === '1' || value === 'true' ? '1' : value))
  @IsIn(['0', '1'])
  errors?: '0' | '1';
}
