import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { LawCitationDto } from '../law-citation.dto.js';
import { WrittenVotesDto } from './session-results.dto.js';

/** 256 bytes in base64url without padding. */
const RSA = /^[\w-]{342}$/;
const RSA_OR_NONE = /^([\w-]{342})?$/;

export class OpenBallotDto {
  /** Lines on the sheet; all that have no result yet if left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  dossierIds?: string[];

  /** Needed where a rule on the sheet is not confirmed: the text the votes are counted by. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LawCitationDto)
  confirmation?: LawCitationDto;
}

export class TakeSheetDto {
  /** One blinded token for each item of the sheet, in its order; empty where none is due. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @Matches(RSA_OR_NONE, { each: true })
  blinded!: string[];
}

export class CloseCheckInDto {
  /** Sheets handed out on paper. */
  @IsInt()
  @Min(0)
  @Max(1000)
  paper: number = 0;
}

export class WrittenOnLineDto extends WrittenVotesDto {
  @IsUUID()
  dossierId!: string;
}

export class CloseBallotDto {
  /** Opinions in writing of absent members, by line; they are not secret. */
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => WrittenOnLineDto)
  written: WrittenOnLineDto[] = [];
}

export class PaperCountOnLineDto {
  @IsUUID()
  dossierId!: string;

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

  /** In favour of the lower form only. */
  @IsInt()
  @Min(0)
  @Max(1000)
  lower: number = 0;
}

export class PaperCountDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => PaperCountOnLineDto)
  counts!: PaperCountOnLineDto[];
}

/** A line the council puts off while its round is open. */
export class DeferBallotLineDto {
  @IsUUID()
  dossierId!: string;

  @IsString()
  @IsPlainText()
  @Length(3, 500)
  reason!: string;

  /** ISO day before which no session takes it up again. */
  @IsOptional()
  @IsDay()
  until?: string;
}

export class VoidBallotDto {
  @IsString()
  @IsPlainText()
  @Length(3, 500)
  reason!: string;
}

/** One anonymous ballot. Every field is of a fixed length, so every request is. */
export class CastBallotDto {
  @IsUUID()
  roundId!: string;

  /** Number of the item on the sheet, four digits. */
  @Matches(/^\d{4}$/)
  item!: string;

  /** Public key made for this ballot: P-256 point, 65 bytes in base64url. */
  @Matches(/^[\w-]{87}$/)
  token!: string;

  /** The vault's signature on the token, unblinded. */
  @Matches(RSA)
  signature!: string;

  /** y agree, n disagree, b abstain, l agree to the lower form only. */
  @Matches(/^[ynbl]$/)
  choice!: string;

  /** Signature on the vote by the token's other half: ECDSA, 64 bytes. */
  @Matches(/^[\w-]{86}$/)
  proof!: string;

  /** Code of the voter's own choice: 32 random bytes. */
  @Matches(/^[\w-]{43}$/)
  receipt!: string;
}
