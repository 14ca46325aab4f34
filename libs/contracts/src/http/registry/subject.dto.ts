import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { RECIPIENT_KINDS } from '../words.js';
import {
  DOCUMENT_KINDS,
  ERASURE_REASONS,
  MERGE_REASONS,
  NO_NUMBER_REASONS,
  REVEAL_PURPOSES,
} from './subject-words.js';

export class DocumentDto {
  @IsIn(DOCUMENT_KINDS)
  kind!: (typeof DOCUMENT_KINDS)[number];

  @Length(4, 40)
  @IsPlainText()
  number!: string;
}

/** What may be said of any subject; only a person has sex, birth and number. */
export class SubjectDataDto extends PaperDatedDto {
  @IsOptional()
  @IsInt()
  @Min(1850)
  @Max(2100)
  birthYear?: number;

  @IsOptional()
  @IsDay()
  birthDate?: string;

  @IsOptional()
  @IsIn(['male', 'female'])
  sex?: 'male' | 'female';

  /** ISO 3166 code of two letters; Vietnamese when absent. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  nationality?: string;

  /** Code the unit's own lists know the person by. */
  @IsOptional()
  @Length(1, 40)
  @IsPlainText()
  staffCode?: string;

  /** Who speaks for a household, a family of martyrs or a collective. */
  @IsOptional()
  @Length(1, 300)
  @IsPlainText()
  representative?: string;

  /** Personal identification number, twelve digits; kept enciphered, shown by its last three. */
  @IsOptional()
  @Matches(/^\d{12}$/)
  personalNumber?: string;

  /** Another document, where there is no personal number. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentDto)
  document?: DocumentDto;

  /** Why there is no number at all. */
  @IsOptional()
  @IsIn(NO_NUMBER_REASONS)
  noNumberReason?: (typeof NO_NUMBER_REASONS)[number];

  /** Of a collective. */
  @IsOptional()
  @IsDay()
  foundedOn?: string;

  /** Whether flags can be given to such a collective at all. */
  @IsOptional()
  @IsBoolean()
  flagEligible?: boolean;

  /** The organisation this collective is. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

export class RegisterSubjectDto extends SubjectDataDto {
  @IsIn(RECIPIENT_KINDS)
  kind!: (typeof RECIPIENT_KINDS)[number];

  @Length(1, 300)
  @IsPlainText()
  name!: string;

  /** Organisation it belongs to. */
  @IsUUID()
  unitId!: string;

  /** Marks an invented recipient. */
  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

/** Only what changes; null takes a value away. */
export class AmendSubjectDto extends SubjectDataDto {
  @IsOptional()
  @Length(1, 300)
  @IsPlainText()
  name?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;
}

export class HeirDto {
  @Length(1, 300)
  @IsPlainText()
  name!: string;

  /** As people say it, e.g. "vợ", "con trai". */
  @Length(1, 100)
  @IsPlainText()
  relation!: string;

  @IsOptional()
  @MaxLength(300)
  @IsPlainText()
  contact?: string;
}

export class RecordDeathDto extends PaperDatedDto {
  @IsOptional()
  @IsDay()
  diedOn?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HeirDto)
  heirs?: HeirDto[];
}

export class MergeSubjectDto extends PaperDatedDto {
  /** The one that stays; this one is read as it from now on. */
  @IsUUID()
  into!: string;

  @IsIn(MERGE_REASONS)
  reason!: (typeof MERGE_REASONS)[number];
}

export class UnmergeSubjectDto extends PaperDatedDto {
  @Length(1, 2_000)
  @IsString()
  reason!: string;
}

export class EraseSubjectDto extends PaperDatedDto {
  @IsIn(ERASURE_REASONS)
  reason!: (typeof ERASURE_REASONS)[number];
}

export class RevealNumberDto extends PaperDatedDto {
  @IsIn(REVEAL_PURPOSES)
  purpose!: (typeof REVEAL_PURPOSES)[number];
}

/** Years of which the record is whole, both included. */
export class StateCoverageDto extends PaperDatedDto {
  @IsInt()
  @Min(1900)
  @Max(2200)
  from!: number;

  @IsInt()
  @Min(1900)
  @Max(2200)
  to!: number;
}

export class StateCoverageOfManyDto extends StateCoverageDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class SubjectQueryDto extends PageQueryDto {
  /** Words of a name, accents or not; or a whole number. All subjects when absent. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  kind?: (typeof RECIPIENT_KINDS)[number];

  /** Subjects of this unit and of those it manages. */
  @IsOptional()
  @IsUUID()
  unitId?: string;
}

/** Subjects that may be there twice. */
export class SuspectedQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  kind?: (typeof RECIPIENT_KINDS)[number];
}

export class SubjectAnswerDto {
  id!: string;
  /** It was registered already; the id is that of the one found. */
  existed!: boolean;
}
