import { useMutation } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#api/roles';
import { Refusal } from '../api/refusal';
import { EmptyState, ProblemNotice } from '../parts/Notices';
import { formOf, LARGEST } from './marks';
import { Marked, Report } from './Report';
import '../initiatives/initiatives.css';
import './roles.css';

export const Route = createLazyRoute('/job-description-check')({ component: CheckRoom });

type LintReport = components['schemas']['LintReport'];

interface Sent {
  body: string | File;
  form: string;
  name: string;
}

async function check({ body, form }: Sent, language: string): Promise<LintReport> {
  let answer: Response;
  try {
    answer = await fetch(`/api/job-descriptions/lint?language=${language}`, {
      method: 'POST',
      headers: { 'Content-Type': form },
      body,
    });
  } catch {
    throw Refusal.unreachable();
  }
  if (!answer.ok) throw await Refusal.of(answer);
  return (await answer.json()) as LintReport;
}

/** Reads a job description that is pasted or dropped, and marks what is wrong with it. Nothing is kept. */
function CheckRoom() {
  const { t, i18n } = useTranslation('roles');
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const anchor = useId();
  const asked = useMutation({ mutationFn: (sent: Sent) => check(sent, i18n.language) });
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    const form = formOf(chosen.name);
    if (!form) return setRefused(t('check.wrongForm', { name: chosen.name }));
    if (chosen.size > LARGEST) return setRefused(t('check.tooLarge', { name: chosen.name }));
    setRefused('');
    asked.mutate({ body: chosen, form, name: chosen.name });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const read = asked.data?.text ?? (typeof asked.variables?.body === 'string' ? asked.variables.body : '');
  return (
    <div className="stack">
      <header className="room-head">
        <div>
          <Link to="/roles" className="back">
            ‹ {t('list.title')}
          </Link>
          <h1>{t('check.title')}</h1>
        </div>
      </header>
      <div className="beside" data-even="true">
        <div className="stack">
          <form
            className="card drop"
            data-over={over}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            onSubmit={(event) => {
              event.preventDefault();
              setRefused('');
              if (text.trim()) asked.mutate({ body: text, form: 'text/plain', name: '' });
            }}
          >
            <label className="field">
              <span>{t('check.paste')}</span>
              <textarea
                rows={12}
                maxLength={100_000}
                value={text}
                placeholder={t('check.example')}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            </label>
            <div className="buttons">
              <button type="submit" className="button" data-kind="main" disabled={!text.trim() || asked.isPending}>
                {asked.isPending ? t('check.reading') : t('check.read')}
              </button>
              <button type="button" className="button" onClick={() => file.current?.click()}>
                {t('check.choose')}
              </button>
              <input
                ref={file}
                type="file"
                className="unseen"
                tabIndex={-1}
                aria-label={t('check.choose')}
                accept=".pdf,.docx,.txt,.md"
                onChange={(event) => {
                  take(event.currentTarget.files?.[0]);
                  event.currentTarget.value = '';
                }}
              />
            </div>
            <p className="quiet">{t('check.drop')}</p>
            {refused && (
              <p role="alert" className="wrong">
                {refused}
              </p>
            )}
          </form>
          {asked.data && read && <Marked text={read} report={asked.data} anchor={anchor} />}
        </div>
        <section className="card" aria-live="polite" aria-label={t('check.result')}>
          {asked.isError && <ProblemNotice error={asked.error} />}
          {asked.data ? (
            <Report report={asked.data} name={asked.variables?.name ?? ''} anchor={anchor} />
          ) : (
            !asked.isError && (
              <EmptyState icon="roles" title={t('check.emptyTitle')}>
                <p>{t('check.emptyWords')}</p>
              </EmptyState>
            )
          )}
        </section>
      </div>
    </div>
  );
}
