import { IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';

export class SavedViewPlaceDto {
  /** Name of a table of the console. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  place!: string;
}

export class SavedViewNameDto extends SavedViewPlaceDto {
  @IsString()
  @Length(1, 80)
  @IsPlainText()
  name!: string;
}

export class KeepSavedViewDto extends SavedViewNameDto {
  /** The filters as they stand in the address of the page, without `?`. */
  @IsString()
  @MaxLength(1_000)
  @IsPlainText()
  query!: string;
}

export class SavedViewDto {
  name!: string;
  query!: string;
}

export class SavedViewListDto {
  items!: SavedViewDto[];
}
