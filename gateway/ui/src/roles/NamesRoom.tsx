import { useMutation, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#api/roles';
import { dataOf, roles } from '../api/client';
import { useBriefWords } from '../initiatives/useBriefWords';
import { Unanswered } from '../parts/Asked';
import { EmptyState, ProblemNotice } from '../parts/Notices';
import { useFormats } from '../words/format';
import { useReadLanguage } from '../words/language';
import type { Language } from '../words/words';
import { linesOf } from '../initiatives/reading';
import '../initiatives/initiatives.css';
import './roles.css';

export const Route = createLazyRoute('/role-names')({ component: NamesRoom });

type Pair = components['schemas']['HomonymPair'];
type Post = components['schemas']['NamedDescription'];

async function compare(language: Language, descriptions: Post[]): Promise<Pair[]> {
  const body = { language, library: true, descriptions };
  return dataOf(await roles.POST('/api/job-descriptions/homonyms', { body })).pairs;
}

/** Where names and work do not go together: in the library, and between it and a post of one's own. */
function NamesRoom() {
  // the words of the pairs as well, or their coming would take the whole room away for a moment
  const { t } = useTranslation(['roles', 'brief']);
  const language = useReadLanguage();
  const library = useQuery({
    queryKey: ['roles', 'names', language],
    queryFn: () => compare(language, []),
  });
  const own = useMutation({
    mutationFn: async (post: Post) => {
      const pairs = await compare(language, [post]);
      return pairs.filter((pair) => pair.one.from === 'SENT' || pair.two.from === 'SENT');
    },
  });
  return (
    <div className="stack">
      <header className="room-head">
        <div>
          <Link to="/roles" className="back">
            ‹ {t('list.title')}
          </Link>
          <h1>{t('names.title')}</h1>
          <p className="quiet">{t('names.what')}</p>
        </div>
      </header>
      <div className="beside" data-even="true">
        <section className="card">
          <header className="card-head">
            <h2>{t('list.title')}</h2>
          </header>
          {library.data ? <Pairs pairs={library.data} /> : <Unanswered asked={library} />}
        </section>
        <section className="card">
          <header className="card-head">
            <h2>{t('names.own')}</h2>
          </header>
          <OwnPost busy={own.isPending} onCompare={own.mutate} />
          <div aria-live="polite" className="stack">
            {own.isError && <ProblemNotice error={own.error} />}
            {own.data && <Pairs pairs={own.data} />}
          </div>
        </section>
      </div>
    </div>
  );
}

function OwnPost({ busy, onCompare }: { busy: boolean; onCompare: (post: Post) => void }) {
  const { t } = useTranslation('roles');
  const [title, setTitle] = useState('');
  const [duties, setDuties] = useState('');
  const lines = linesOf(duties) ?? [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() && lines.length > 0) onCompare({ id: 'own', title: title.trim(), duties: lines });
  };
  return (
    <form className="stack" onSubmit={send}>
      <label className="field">
        <span>{t('names.ownTitle')}</span>
        <input value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <label className="field">
        <span>{t('names.ownDuties')}</span>
        <textarea rows={6} value={duties} onChange={(event) => setDuties(event.currentTarget.value)} />
      </label>
      <div className="buttons">
        <button type="submit" className="button" data-kind="main" disabled={busy || !title.trim() || lines.length === 0}>
          {busy ? t('check.reading') : t('names.compare')}
        </button>
      </div>
    </form>
  );
}

function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  const { t } = useTranslation('roles');
  const { percent } = useFormats();
  if (pairs.length === 0)
    return (
      <EmptyState icon="roles" title={t('names.emptyTitle')}>
        <p>{t('names.emptyWords')}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="quiet" role="status">
        {t('names.found', { count: pairs.length })}
      </p>
      <ul className="plain-list">
        {pairs.map((pair) => (
          <li key={`${pair.one.from}${pair.one.id} ${pair.two.from}${pair.two.id}`} className="lint" data-kind="pair">
            <p className="pair-head">
              <strong>{t(`names.${pair.relation}`)}</strong>
              <span className="quiet numbers">{t('names.alike', { share: percent(pair.likeness) })}</span>
            </p>
            <p className="pair">
              <Named post={pair.one} />
              <span aria-hidden="true">↔</span>
              <Named post={pair.two} />
            </p>
            <p className="quiet">{pair.why}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ post }: { post: Pair['one'] }) {
  const { t } = useTranslation('roles');
  const { say } = useBriefWords();
  const kind = say(`verdict.${post.kind}`, post.kind);
  return (
    <span>
      {post.from === 'LIBRARY' ? (
        <Link to="/roles/$id" params={{ id: post.id }}>
          {post.title}
        </Link>
      ) : (
        <b>{post.title}</b>
      )}
      <small className="quiet block">{post.from === 'SENT' ? `${t('names.sent')} · ${kind}` : kind}</small>
    </span>
  );
}
