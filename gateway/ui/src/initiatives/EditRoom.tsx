import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link, useBlocker, useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { initiativeQuery, type Initiative } from '../api/queries';
import { Unanswered } from '../parts/Asked';
import { ProblemNotice } from '../parts/Notices';
import { AnswersForm } from './AnswersForm';
import { briefOf, put, same, tryOn, type Brief, type Flip } from './brief';
import { ClashDialog } from './ClashDialog';
import { DemandForm } from './DemandForm';
import { DiagnosisPanel } from './DiagnosisPanel';
import { clashes, merged, type Choice } from './difference';
import { FactsForm } from './FactsForm';
import { Guide } from './Guide';
import { PartsForm } from './PartsForm';
import { create, replace } from './saving';
import { useReadLanguage } from '../words/language';
import { useDiagnosis } from './useDiagnosis';
import './initiatives.css';

export const Route = createLazyRoute('/initiatives/$id/edit')({ component: EditRoom });
export const NewRoute = createLazyRoute('/new-initiative')({ component: NewRoom });

function NewRoom() {
  return <Editor />;
}

function EditRoom() {
  const { id } = useParams({ from: '/initiatives/$id/edit' });
  const asked = useQuery(initiativeQuery(id));
  if (!asked.data) return <Unanswered asked={asked} />;
  return <Editor key={id} now={asked.data} />;
}

/** What was read when writing began. */
interface Base {
  brief: Brief;
  revision: number;
}

const baseOf = (initiative: Initiative): Base => ({ brief: briefOf(initiative), revision: initiative.revision });

function Editor({ now }: { now?: Initiative }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const language = useReadLanguage();
  const go = useNavigate();
  const client = useQueryClient();
  const [base, setBase] = useState<Base>(() =>
    now ? baseOf(now) : { brief: { title: '', language }, revision: 0 },
  );
  const [brief, setBrief] = useState(base.brief);
  const [tried, setTried] = useState<Flip>();
  const [wanted, setWanted] = useState<string>();
  const [theirs, setTheirs] = useState<Initiative>();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  // forms keep what is typed; they begin anew when the brief was merged
  const [version, setVersion] = useState(0);
  const leaving = useRef(false);
  const dirty = !same(brief, base.brief);
  useBlocker({
    shouldBlockFn: () => dirty && !leaving.current && !window.confirm(t('edit.leave')),
    enableBeforeUnload: () => dirty && !leaving.current,
  });
  const diagnosed = useDiagnosis(tried ? tryOn(brief, tried) : brief);
  const save = async () => {
    setSaving(true);
    setError(undefined);
    try {
      const outcome = now ? await replace(now.id ?? '', base.revision, brief) : await create(brief);
      if (outcome.stale) setTheirs(outcome.stale);
      else {
        leaving.current = true;
        void client.invalidateQueries({ queryKey: ['initiatives'] });
        await go({ to: '/initiatives/$id', params: { id: outcome.id } });
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setSaving(false);
    }
  };
  const start = (on: Initiative, next: Brief) => {
    setBase(baseOf(on));
    setBrief(next);
    setVersion(version + 1);
    setTheirs(undefined);
  };
  const merge = (on: Initiative, choices: ReadonlyMap<string, Choice>) =>
    start(on, merged(briefOf(on), clashes(base.brief, brief, briefOf(on)), choices));
  const older = now !== undefined && now.revision > base.revision;
  const toParts = () => document.getElementById('parts')?.focus();
  const guide = useRef<HTMLDivElement>(null);
  return (
    <div className="stack">
      <header className="room-head">
        <div>
          <Link to={now ? '/initiatives/$id' : '/initiatives'} params={{ id: now?.id ?? '' }} className="back">
            ‹ {now ? now.title : t('list.title')}
          </Link>
          <h1>{now ? t('edit.title') : t('edit.newTitle')}</h1>
          {!now && <p className="quiet">{t('edit.newWhat')}</p>}
        </div>
        <div className="buttons">
          <span className="quiet" role="status">
            {dirty ? t('edit.unsaved') : t('edit.clean')}
          </span>
          <button
            type="button"
            className="button"
            data-kind="main"
            disabled={saving || !dirty || !brief.title.trim()}
            onClick={() => void save()}
          >
            {saving ? t('edit.saving') : t('edit.save')}
          </button>
        </div>
      </header>
      {error !== undefined && <ProblemNotice error={error} />}
      {older && !theirs && (
        <div className="notice" data-kind="stale" role="status">
          <p>{t('clash.meanwhile')}</p>
          <button type="button" className="button" onClick={() => (dirty ? setTheirs(now) : start(now, briefOf(now)))}>
            {dirty ? t('clash.compare') : t('clash.show')}
          </button>
        </div>
      )}
      <div className="beside">
        <div className="stack" key={version}>
          <Description brief={brief} onChange={setBrief} />
          <div ref={guide} tabIndex={-1} className="anchor">
            {diagnosed.data && (
              <Guide brief={brief} diagnosis={diagnosed.data} onChange={setBrief} onParts={toParts} wanted={wanted} />
            )}
          </div>
          <section className="card">
            <header className="card-head">
              <h2>{t('answers.title')}</h2>
            </header>
            <AnswersForm brief={brief} onChange={setBrief} />
          </section>
          <FactsForm brief={brief} onChange={setBrief} />
          <PartsForm brief={brief} onChange={setBrief} />
          <DemandForm brief={brief} onChange={setBrief} />
        </div>
        <aside className="card aside" aria-label={t('diagnosis.title')} data-busy={diagnosed.busy}>
          <header className="card-head">
            <h2>{t('diagnosis.title')}</h2>
            <small className="quiet">{diagnosed.busy ? t('diagnosis.busy') : t('diagnosis.live')}</small>
          </header>
          {diagnosed.isError && <ProblemNotice error={diagnosed.error} />}
          {diagnosed.data && (
            <DiagnosisPanel
              diagnosis={diagnosed.data}
              tried={tried}
              onTry={setTried}
              onUndo={() => setTried(undefined)}
              onKeep={() => {
                if (tried) setBrief(tryOn(brief, tried));
                setTried(undefined);
                setVersion(version + 1);
              }}
              onAsk={(path) => ask(path, setWanted, guide)}
            />
          )}
        </aside>
      </div>
      {theirs && (
        <ClashDialog
          clashes={clashes(base.brief, brief, briefOf(theirs))}
          onMerge={(choices) => merge(theirs, choices)}
          onTheirs={() => start(theirs, briefOf(theirs))}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </div>
  );
}

function ask(path: string, setWanted: (path: string) => void, guide: RefObject<HTMLDivElement | null>) {
  setWanted(path);
  guide.current?.scrollIntoView({ block: 'nearest' });
  guide.current?.focus();
}

function Description({ brief, onChange }: { brief: Brief; onChange: (brief: Brief) => void }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  return (
    <section className="card" aria-label={t('edit.describe')}>
      <header className="card-head">
        <h2>{t('edit.describe')}</h2>
      </header>
      <label className="field">
        <span>{t('brief:ask.title')}</span>
        <input
          value={brief.title}
          maxLength={200}
          required
          onChange={(event) => onChange({ ...brief, title: event.currentTarget.value })}
        />
      </label>
      <label className="field">
        <span>{t('brief:ask.brief')}</span>
        <textarea
          rows={5}
          maxLength={10000}
          value={brief.brief ?? ''}
          placeholder={t('edit.example')}
          onChange={(event) => onChange(put(brief, 'brief', event.currentTarget.value || undefined))}
        />
      </label>
      <div className="field-row">
        {(['area', 'unit'] as const).map((key) => (
          <label key={key} className="field">
            <span>{t(`brief:ask.${key}`)}</span>
            <input
              value={brief[key] ?? ''}
              maxLength={200}
              onChange={(event) => onChange(put(brief, key, event.currentTarget.value || undefined))}
            />
          </label>
        ))}
        <label className="field">
          <span>{t('brief:ask.language')}</span>
          <select
            value={brief.language ?? 'en'}
            onChange={(event) => onChange({ ...brief, language: event.currentTarget.value as 'en' | 'fr' })}
          >
            <option value="en">English</option>
            <option value="fr">Français</option>
          </select>
        </label>
      </div>
    </section>
  );
}
