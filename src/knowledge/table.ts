/** The files of knowledge/ as rows: tab-separated, `#` comments, one line of column names. */

export type Row = Readonly<Record<string, string>>

/** The rows of a table by column name; a cell left out at the end of a line is empty. Throws on a cell too many. */
export function rowsOf(tsv: string): Row[] {
  const [header, ...lines] = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = header?.split('\t') ?? []
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`a cell too many in: ${line}`)
    const row: Record<string, string> = {}
    for (const [i, column] of columns.entries()) row[column] = cells[i] ?? ''
    return row
  })
}

/** The items of a cell that holds a list. */
export const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])
