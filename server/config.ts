import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Settings of the server, checked once at boot. */
export interface Config {
  port: number
  host: string
  /** Folder that holds the database and the file of ledger heads. */
  dataFolder: string
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000)
    .catch((context) => refuse('PORT', context.value, 'a number from 0 to 65535')),
  HOST: z
    .string()
    .refine((host) => LOOPBACK.test(host))
    .default('127.0.0.1')
    .catch((context) =>
      refuse(
        'HOST',
        context.value,
        'a loopback address: without accounts only this machine is served',
      ),
    ),
  KRONIEK_DATA: z
    .string()
    .min(1)
    .default('./data')
    .catch((context) => refuse('KRONIEK_DATA', context.value, 'a folder')),
})

/** A wrong setting, told in one sentence. */
export class WrongSetting extends Error {}

function refuse(name: string, value: unknown, expected: string): never {
  throw new WrongSetting(`${name} is ${JSON.stringify(value)} but must be ${expected}.`)
}

/** @throws {WrongSetting} */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const { PORT, HOST, KRONIEK_DATA } = Environment.parse(environment)
  return { port: PORT, host: HOST, dataFolder: resolve(KRONIEK_DATA) }
}

export const databaseFile = ({ dataFolder }: Pick<Config, 'dataFolder'>): string =>
  join(dataFolder, 'kroniek.db')

export const headsFile = ({ dataFolder }: Pick<Config, 'dataFolder'>): string =>
  join(dataFolder, 'heads.log')
