import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE, POSITION_CLASSES, RECIPIENT_KINDS } from '../words.js';

/** Either `id` of a known subject, or at least the name of a new one. */
export class LineSubjectDto {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  name?: string;

  @IsOptional()
  @IsInt()
  @Min(1850)
  @Max(2100)
  birthYear?: number;

  @IsOptional()
  @IsIn(['male', 'female'])
  sex?: 'male' | 'female';

  /** Post or title held, e.g. "Phó Trưởng phòng". */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @MaxLength(300)
  post?: string;

  /** Twelve digits; only a keyed hash of it is searched. */
  @IsOptional()
  @Matches(/^\d{12}$/)
  personalNumber?: string;

  /** Organisation the subject belongs to; the filing unit if absent. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Marks a generated subject; always so for lines of source `sample`. */
  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

export class LineDto {
  @ValidateNested()
  @Type(() => LineSubjectDto)
  subject!: LineSubjectDto;

  @Matches(CODE)
  @MaxLength(60)
  award!: string;

  @IsIn(RECIPIENT_KINDS)
  recipientKind!: (typeof RECIPIENT_KINDS)[number];

  /** Position at the merit period, fine enough for every report's own grouping. */
  @IsOptional()
  @IsIn(POSITION_CLASSES)
  positionClass?: (typeof POSITION_CLASSES)[number];

  /** Merit period; the round's if absent. */
  @IsOptional()
  @IsDay()
  meritFrom?: string;

  @IsOptional()
  @IsDay()
  meritTo?: string;

  /** Entries of the subject's record it rests on, e.g. an initiative. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  restsOn?: string[];

  /** Tóm tắt thành tích; kept in the private part. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  summary?: string;
}

export class AddLinesDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => LineDto)
  lines!: LineDto[];
}
