import express from 'express'
import { createServer } from 'vite'
import { readConfig } from './config.ts'
import { serve } from './serve.ts'

// Serves the API with the client straight from its sources. Its page is not under the strict policy:
// Vite's own client runs inline.
const vite = await createServer({ server: { middlewareMode: true }, appType: 'spa' })
const running = await serve(readConfig(process.env), {
  around: (app) =>
    express()
      .use(/^\/(?!api\/)/, vite.middlewares)
      .use(app),
})
process.stdout.write(`Kroniek (development) is at ${running.address}\n`)
