import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { Problem } from './problem.ts'

/** Nothing is loaded from elsewhere, nothing runs inline, nobody frames the page. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Only loopback is served, without TLS; a reverse proxy that adds TLS adds this too.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  })

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * Refuses requests that a foreign page could have made.
 *
 * The Host check stops a name that was pointed at this machine (DNS rebinding), the Origin check a
 * form or script of another site.
 */
export const refuseForeign: RequestHandler = (request, _response, next) => {
  const host = request.get('host') ?? ''
  if (!LOOPBACK_HOST.test(host)) throw new Problem('foreign-origin')
  const changes = request.method !== 'GET' && request.method !== 'HEAD'
  const origin = request.get('origin')
  if (changes && origin !== undefined && origin !== `${request.protocol}://${host}`) {
    throw new Problem('foreign-origin')
  }
  const site = request.get('sec-fetch-site') ?? 'none'
  if (changes && site !== 'same-origin' && site !== 'none') throw new Problem('foreign-origin')
  next()
}
