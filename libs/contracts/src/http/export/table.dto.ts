import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  Length,
  MaxLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';

const CELL = 5_000;

@ValidatorConstraint({ name: 'isTableRows' })
class TableRows implements ValidatorConstraintInterface {
  validate(rows: unknown): boolean {
    return (
      Array.isArray(rows) &&
      rows.every(
        (row) =>
          Array.isArray(row) &&
          row.length <= 60 &&
          row.every((cell) => typeof cell === 'string' && cell.length <= CELL),
      )
    );
  }
}

/** A table as it stands on the screen, to be had as a workbook. */
export class ExportTableDto {
  /** Of the sheet. */
  @IsString()
  @Length(1, 60)
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  labels!: string[];

  /** Rows of cells; every cell is text. */
  @IsArray()
  @ArrayMaxSize(1_000)
  @Validate(TableRows)
  rows!: string[][];
}
