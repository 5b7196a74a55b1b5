import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { namesQuery } from '../api/queries';
import { useFormats } from '../words/format';
import { CHANNELS, kindOf, type Channel } from './interview';
import { FACT_BY_KEY } from './facts';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The plain words for what the wire names; a word that is not known stands for itself. */
export function useBriefWords() {
  const { t, i18n } = useTranslation('brief');
  const formats = useFormats();
  const names = useQuery(namesQuery).data ?? NO_NAMES;
  return useMemo(() => {
    const say = (key: string, otherwise: string) =>
      i18n.exists(`brief:${key}`) ? t(key as never) : otherwise;
    const value = (word: string) => say(`value.${word}`, word);
    const person = (id: string) => names.get(id) ?? id;
    const label = (path: string): string => {
      const kind = kindOf(path.replace(/^facts\.workstreams\[\d+\]\./, ''));
      if (!kind) return say(`ask.${path.split('.').at(-1) ?? path}`, path);
      if (kind.kind === 'parts') return say('ask.workstreams', path);
      if (kind.kind === 'fact') return say(`facts.${kind.key}`, path);
      return say(`${kind.kind}.${kind.key}.about`, path);
    };
    const answer = (path: string, given: unknown): string => {
      if (given === undefined) return say('state.notAsked', '');
      if (given === null) return say('state.none', '');
      const kind = kindOf(path.replace(/^facts\.workstreams\[\d+\]\./, ''));
      if (kind?.kind === 'dimension') return statement(kind.key, String(given));
      if (kind?.kind === 'channel') return channelStatement(kind.key as Channel, String(given));
      return shown(given, kind?.kind === 'fact' ? kind.key : '');
    };
    const statement = (key: string, given: string): string => {
      if (given === 'BOTH') return say('state.both', given);
      return say(`dimension.${key}.${given === 'COMMUNITY' ? 'one' : 'other'}`, given);
    };
    const channelStatement = (key: Channel, given: string): string =>
      say(`channel.${key}.${CHANNELS[key][0] === given ? 'one' : 'other'}`, given);
    const shown = (given: unknown, key: string): string => {
      const kind = FACT_BY_KEY.get(key)?.kind.as;
      if (Array.isArray(given)) return formats.list(given.map((one) => shown(one, key)));
      if (typeof given === 'number') return kind === 'share' ? formats.percent(given) : formats.number(given);
      if (kind === 'person' || kind === 'people') return person(String(given));
      if (typeof given === 'object' && given !== null)
        return String((given as { name?: string; text?: string }).name ?? (given as { text?: string }).text ?? '…');
      return value(String(given));
    };
    return { say, value, person, label, answer, statement, channelStatement };
  }, [t, i18n, formats, names]);
}

export type BriefWords = ReturnType<typeof useBriefWords>;
