import { defineConfig } from 'prisma/config'

// `prisma generate` asks for the native schema engine though it does not use it, and would download
// it. Any existing file satisfies it; migrations run through the engine's WebAssembly build instead.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
