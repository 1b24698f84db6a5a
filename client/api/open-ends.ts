import { OpenEnds } from '#domain/findings/open-ends.ts'
import { request } from './http.ts'

/** What is open in a case, as it was known on a day (`2020-07-17`). */
export async function getOpenEnds(caseId: string, on: string): Promise<OpenEnds> {
  return OpenEnds.parse((await request(`/cases/${caseId}/open-ends?on=${on}`)).body)
}
