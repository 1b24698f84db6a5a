export function rowsOf(all: (sql: string) => object[] | Promise<object[]>): Promise<string[]>
