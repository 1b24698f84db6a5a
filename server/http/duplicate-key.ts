/**
 * A key that an object of a JSON text has twice, or null.
 *
 * `JSON.parse` keeps the last and says nothing, so a reader of the text and a reader of the value would
 * see different records.
 *
 * @param text JSON that parses
 */
export function findDuplicateKey(text: string): string | null {
  const open: (Set<string> | null)[] = [] // the keys of each object around; null for an array
  let isKeyNext = false
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case '{':
        open.push(new Set())
        isKeyNext = true
        break
      case '[':
        open.push(null)
        isKeyNext = false
        break
      case '}':
      case ']':
        open.pop()
        break
      case ',':
        isKeyNext = open.at(-1) instanceof Set
        break
      case '"': {
        const end = endOfString(text, i)
        const keys = open.at(-1)
        if (isKeyNext && keys) {
          const key: string = JSON.parse(text.slice(i, end + 1))
          if (keys.has(key)) return key
          keys.add(key)
          isKeyNext = false
        }
        i = end
      }
    }
  }
  return null
}

function endOfString(text: string, start: number): number {
  let i = start + 1
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i
}
