import express from 'express'
import { createServer } from 'vite'
import { readConfig } from './config.ts'
import { serve } from './serve.ts'

// Serves the API with the client straight from its sources. Its page is not under the strict policy:
// Vite's own client runs inline.
/** `/api/…` is the API, but for the modules in `client/api/`. */
const isClients = /^\/(?!api\/(?!.*\.tsx?$))/

const vite = await createServer({ server: { middlewareMode: true }, appType: 'spa' })
const running = await serve(readConfig(process.env), {
  around: (app) => express().use(isClients, vite.middlewares).use(app),
})
process.stdout.write(`Kroniek (development) is at ${running.address}\n`)
