/**
 * Every row of every table as a line of canonical JSON: `[table, {column: value}]`, rows sorted.
 *
 * Values are told by SQLite itself (`typeof`, `quote`, `hex`), so that a reader's own mapping of
 * numbers and bytes has no part in the comparison.
 *
 * @param {(sql: string) => Promise<object[]> | object[]} all runs a query
 * @returns {Promise<string[]>}
 */
export async function rowsOf(all) {
  const name = (text) => `"${text.replaceAll('"', '""')}"`
  const tables = await all(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
  )
  const lines = []
  for (const { name: table } of tables) {
    const columns = await all(`PRAGMA table_info(${name(table)})`)
    const values = columns.map(
      ({ name: column }) =>
        `CASE typeof(${name(column)}) WHEN 'blob' THEN hex(${name(column)}) ELSE quote(${name(column)}) END || ':' || typeof(${name(column)}) AS ${name(column)}`,
    )
    const rows = await all(`SELECT ${values.join(', ')} FROM ${name(table)}`)
    const sorted = rows.map((row) => {
      const members = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
      return JSON.stringify([table, Object.fromEntries(members)])
    })
    lines.push(...sorted.sort())
  }
  return lines
}
