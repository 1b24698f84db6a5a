import { type UseQueryResult, useQuery } from '@tanstack/react-query'

/**
 * Code that is fetched when it is first wanted, and kept; asked for again when that failed.
 *
 * @param name  one for each piece of code
 */
export function useCode<T>(
  name: string,
  load: () => Promise<T>,
  isWanted: boolean,
): UseQueryResult<T> {
  return useQuery({
    queryKey: ['code', name],
    queryFn: load,
    enabled: isWanted,
    networkMode: 'always',
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}
