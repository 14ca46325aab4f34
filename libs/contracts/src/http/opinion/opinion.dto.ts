import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
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

const CODE = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

export class AskForOpinionDto extends PaperDatedDto {
  /** Step of the catalogue, e.g. `consultation`. */
  @Matches(CODE)
  @MaxLength(60)
  step!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];

  /** Body asked; needed for a consultation. */
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  /** Kind of agency by the catalogue, e.g. `police`. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  agency?: string;

  @IsOptional()
  @IsString()
  @Length(3, 5000)
  question?: string;
}

/** The paper an answer stands in. */
export class OpinionPaperDto {
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  number!: string;

  @IsDay()
  date!: string;

  /** Hash of its file, attached before. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

/** What an initiative council recognised; it goes into the author's record. */
export class RecognisedWorkDto {
  @IsPlainText()
  @IsString()
  @Length(3, 500)
  title!: string;

  @IsIn(['grassroots', 'province', 'nation'])
  scope!: 'grassroots' | 'province' | 'nation';

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;
}

export class OpinionAnswerDto {
  @IsUUID()
  dossierId!: string;

  /** One of the answers of the step's kind, e.g. `agree`. */
  @Matches(CODE)
  @MaxLength(60)
  answer!: string;

  @IsOptional()
  @IsString()
  @Length(3, 5000)
  reason?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => RecognisedWorkDto)
  work?: RecognisedWorkDto;
}

export class GiveOpinionDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => OpinionAnswerDto)
  items!: OpinionAnswerDto[];

  /** Needed where an officer records what a body wrote. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OpinionPaperDto)
  paper?: OpinionPaperDto;
}

export class ProceedWithoutOpinionDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];

  @IsString()
  @Length(3, 5000)
  reason!: string;
}

export class OpinionQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['asked', 'answered'])
  status?: 'asked' | 'answered';

  @IsOptional()
  @Matches(CODE)
  stepKind?: string;
}

export class WaiveStepDto extends PaperDatedDto {
  @Matches(CODE)
  @MaxLength(60)
  step!: string;

  @IsString()
  @Length(3, 5000)
  reason!: string;
}
