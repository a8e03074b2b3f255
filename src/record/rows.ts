/** Reading columns of rows with the type that the schema promises; a wrong one is an error, not a cast. */
import type { SQLOutputValue } from 'node:sqlite'

export type Row = { readonly [column: string]: SQLOutputValue }

const wrong = (column: string, value: SQLOutputValue | undefined): never => {
  throw new TypeError(`the column ${column} holds ${typeof value}`)
}

export function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : wrong(column, value)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function number(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : wrong(column, value)
}

export function blob(row: Row, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : wrong(column, value)
}
