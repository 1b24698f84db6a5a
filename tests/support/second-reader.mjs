// The second reader: opens a database with another build of SQLite (npm `sqlite3`), in a process of
// its own, because two copies of SQLite in one process on one file corrupt it. It prints one JSON line
// for each check and then one for each row of each table, as [table, values in canonical form].
//
//   node tests/support/second-reader.mjs <database file>
import sqlite3 from 'sqlite3'
import { rowsOf } from './row-lines.mjs'

const file = process.argv[2]
const db = new sqlite3.Database(file, sqlite3.OPEN_READWRITE, (error) => {
  if (error) throw error
})
const all = (sql) =>
  new Promise((resolve, reject) => {
    db.all(sql, (error, rows) => (error ? reject(error) : resolve(rows)))
  })

const lines = [
  JSON.stringify(['version', (await all('SELECT sqlite_version() AS v'))[0].v]),
  JSON.stringify([
    'integrity_check',
    (await all('PRAGMA integrity_check')).map((row) => row.integrity_check),
  ]),
  JSON.stringify(['foreign_key_check', await all('PRAGMA foreign_key_check')]),
  ...(await rowsOf(all)),
]
process.stdout.write(`${lines.join('\n')}\n`)
db.close()
