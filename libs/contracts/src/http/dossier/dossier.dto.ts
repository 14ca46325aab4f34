import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { CitedLawDto } from '../law-citation.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import {
  CODE,
  LINE_FIELDS,
  POSITION_CLASSES,
  RECIPIENT_KINDS,
  REFUSAL_REASONS,
  RETURN_REASONS,
  WITHDRAWAL_REASONS,
} from '../words.js';

/** Fields of a line that its unit may change while it may change the line at all. */
export class LineFieldsDto {
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

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  summary?: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @MaxLength(300)
  post?: string;

  /** Entries of the subject's record it rests on, e.g. an initiative. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  restsOn?: string[];
}

export class AmendDossierDto extends PaperDatedDto {
  @ValidateNested()
  @Type(() => LineFieldsDto)
  fields!: LineFieldsDto;
}

export class RemoveDossierDto extends PaperDatedDto {}

export class WithdrawDossierDto extends PaperDatedDto {
  @IsIn(WITHDRAWAL_REASONS)
  reason!: (typeof WITHDRAWAL_REASONS)[number];
}

/** Yêu cầu bổ sung: what is named may be changed, the rest stays locked. */
export class ReturnDossierDto extends PaperDatedDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(LINE_FIELDS, { each: true })
  fields: (typeof LINE_FIELDS)[number][] = [];

  /** Kinds of papers wanted. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  papers: string[] = [];

  @IsDay()
  deadline!: string;

  @IsIn(RETURN_REASONS)
  reason!: (typeof RETURN_REASONS)[number];

  /** Who looks again: only who asked, or the whole check from the start. */
  @IsIn(['asker', 'full'])
  review: 'asker' | 'full' = 'full';

  /** Words to the unit; the first thing it sees. */
  @IsString()
  @Length(3, 5000)
  message!: string;
}

export class GivenPaperDto {
  /** Code of the paper in the catalogue, e.g. `report`. */
  @Matches(CODE)
  @MaxLength(60)
  kind!: string;

  @Matches(/^[0-9a-f]{64}$/)
  sha256!: string;

  /** Name under which it is shown. */
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  name!: string;
}

export class SupplementDossierDto extends PaperDatedDto {
  @ValidateNested()
  @Type(() => LineFieldsDto)
  fields: LineFieldsDto = new LineFieldsDto();

  /** Papers uploaded before with `POST /dossiers/{id}/papers`. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GivenPaperDto)
  papers: GivenPaperDto[] = [];
}

export class AppraiseDossierDto extends PaperDatedDto {
  @IsIn(['eligible', 'not-eligible'])
  result!: 'eligible' | 'not-eligible';

  /** Required when not eligible. */
  @IsOptional()
  @IsIn(REFUSAL_REASONS)
  reason?: (typeof REFUSAL_REASONS)[number];

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;

  /** Needed where the rules it rests on are not confirmed: the text the officer has in hand. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CitedLawDto)
  confirmation?: CitedLawDto;
}

/** Either up to 1,000 `ids`, or every line of a proposal that waits for appraisal. */
export class AppraiseManyDto extends AppraiseDossierDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @IsOptional()
  @IsUUID()
  proposalId?: string;
}

export class SettleDuplicateDto extends PaperDatedDto {
  /** The other line of the same subject, award, kind and merit period. */
  @IsUUID()
  otherId!: string;

  /** Which line goes on; `both` says that they are two different cases after all. */
  @IsIn(['this', 'other', 'both'])
  keep!: 'this' | 'other' | 'both';

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;
}
