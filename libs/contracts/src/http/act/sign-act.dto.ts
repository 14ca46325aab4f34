import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
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
import { PaperDatedDto } from '../paper-dated.dto.js';

const SHA256 = /^[0-9a-f]{64}$/;

export class SigningBasisDto {
  /** Article that gives the signer the power. */
  @IsString()
  @Length(3, 1000)
  @Matches(/\S/)
  citation!: string;
}

export class SignActDto extends PaperDatedDto {
  /** `contentHash` of the preview the signer read; refused if the content is another by now. */
  @IsOptional()
  @Matches(SHA256)
  contentHash?: string;

  /** The signer's own password, asked for again with each signature. */
  @IsString()
  @Length(1, 1000)
  password!: string;

  /** Needed where the catalogue does not settle who may decide; an officer names the text. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SigningBasisDto)
  authority?: SigningBasisDto;
}

/** An act as the signer saw it. */
export class ActSeenDto {
  @IsUUID()
  id!: string;

  @IsInt()
  @Min(1)
  @Max(999_999_999)
  version!: number;

  @Matches(SHA256)
  contentHash!: string;
}

/** Several acts with one password; each is signed or refused on its own. */
export class SignActsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique(({ id }: ActSeenDto) => id)
  @ValidateNested({ each: true })
  @Type(() => ActSeenDto)
  acts!: ActSeenDto[];

  @IsString()
  @Length(1, 1000)
  password!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => SigningBasisDto)
  authority?: SigningBasisDto;
}
