import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dataOf, initiatives } from '../api/client';
import { useReadLanguage } from '../words/language';
import type { Brief, Diagnosis } from './brief';

const PAUSE_MS = 350;

/** The diagnosis of what is being written, in the language that is read; an older question is given up. */
export function useDiagnosis(brief: Brief | undefined) {
  const [still] = useDebouncedValue(brief, PAUSE_MS);
  const language = useReadLanguage();
  const asked = useQuery({
    queryKey: ['diagnosis', language, still],
    enabled: still !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    queryFn: async ({ signal }) => {
      const body = { ...still, title: still?.title.trim() || '–', language };
      return dataOf(await initiatives.POST('/api/diagnoses', { body, signal })) as Diagnosis;
    },
  });
  return { ...asked, busy: asked.isFetching || brief !== still };
}
