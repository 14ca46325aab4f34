import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { LawCitationDto } from '../law-citation.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export class VotesDto {
  @IsInt()
  @Min(0)
  @Max(1000)
  agree!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  disagree!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  blank: number = 0;
}

export class WrittenVotesDto {
  @IsInt()
  @Min(0)
  @Max(1000)
  for!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  against: number = 0;

  @IsInt()
  @Min(0)
  @Max(1000)
  blank: number = 0;
}

export class DeferDto {
  /** Day before which no session may take it up again. */
  @IsOptional()
  @IsDay()
  until?: string;
}

export class ResultItemDto {
  @IsUUID()
  dossierId!: string;

  @ValidateNested()
  @Type(() => VotesDto)
  votes!: VotesDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => WrittenVotesDto)
  written?: WrittenVotesDto;

  /** Members present for this line, if not as at the roll call. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  present?: number;

  /** Hoãn: an outcome of its own. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DeferDto)
  defer?: DeferDto;

  /** The vote was on this lower form instead of the one proposed. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  lowerForm?: string;
}

export class RecordResultsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ResultItemDto)
  items!: ResultItemDto[];

  /** Needed where the ballot rule is not confirmed: the text the votes are counted by. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LawCitationDto)
  confirmation?: LawCitationDto;
}
