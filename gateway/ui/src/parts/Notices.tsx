import { Link, useLocation, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/refusal';
import { useFormats } from '../words/format';
import { Icon, type IconName } from './Icon';
import { isOfTheBook } from './Rule';

/** The language of what the services say to callers. */
const SERVICES_SPEAK = 'en';

/** A problem detail as sentences: what is wrong, where, what is allowed, what to do. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const own = useOwnWords();
  const { month, number } = useFormats();
  const refusal = error instanceof Refusal ? error : undefined;
  const short = refusal?.short && { month: month(refusal.short.month), freePct: number(refusal.short.freePct), neededPct: number(refusal.short.neededPct) };
  const title = own(`problem.code.${refusal?.code}`) ?? titleOf(refusal, t('problem.unexpected'), t);
  const what = own(`problem.what.${refusal?.code}`, short);
  return (
    <div className="notice" data-kind="problem" role="alert">
      <Icon name="warning" />
      <div>
        <p className="notice-title">{title}</p>
        {what ? <p>{what}</p> : refusal?.detail && <p lang={SERVICES_SPEAK}>{refusal.detail}</p>}
        {refusal && refusal.errors.length > 0 && <Fields refusal={refusal} />}
        {refusal && isOfTheBook(refusal.rule) && <p>{t('problem.rule', { rule: refusal.rule })}</p>}
        {refusal?.trace && <p>{t('problem.trace', { trace: refusal.trace })}</p>}
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {t('again')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The words that the application has of its own for something; undefined where it has none. */
function useOwnWords(): (key: string, values?: object) => string | undefined {
  const { t, i18n } = useTranslation();
  return (key, values = {}) => (i18n.exists(key) ? String(t(key as never, values as never)) : undefined);
}

function titleOf(refusal: Refusal | undefined, otherwise: string, t: (key: never) => string) {
  if (!refusal) return otherwise;
  if (refusal.status === 0) return t('problem.unreachable' as never);
  return refusal.title || otherwise;
}

function Fields({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  return (
    <ul>
      {refusal.errors.map((wrong) => (
        <li key={`${wrong.row ?? ''}${wrong.field}`}>
          {t('problem.field', {
            field: wrong.field,
            value: String(wrong.value ?? '–'),
            allowed: list(wrong.allowed),
          })}
        </li>
      ))}
    </ul>
  );
}

/** Said above data that could not be read again: they are shown, with their time. */
export function StaleNotice({ at, error, onRetry }: { at: number; error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const why = error instanceof Refusal && error.status !== 0 ? error.title : t('problem.unreachable');
  return (
    <div className="notice" data-kind="stale" role="status">
      <Icon name="warning" />
      <p>{t('stale', { time: time(at), why })}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('again')}
      </button>
    </div>
  );
}

interface EmptyProps {
  icon: IconName;
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** There is no other heading on the page. */
  alone?: boolean;
}

/** An empty place that says what would be here and how it gets here. */
export function EmptyState({ icon, title, children, action, alone }: EmptyProps) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <div className="empty">
      <span className="empty-icon">
        <Icon name={icon} size={34} />
      </span>
      <Heading>{title}</Heading>
      <div className="empty-words">{children}</div>
      {action}
    </div>
  );
}

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <EmptyState alone icon="search" title={t('nowhere.title')} action={<Link to="/" className="button">{t('nowhere.back')}</Link>}>
      <p>{t('nowhere.words')}</p>
    </EmptyState>
  );
}

/** What this address speaks of is not there: trying again would not help, so it leads back. */
export function Gone({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const own = useOwnWords();
  const inRoles = useLocation({ select: (location) => location.pathname.startsWith('/role') });
  return (
    <EmptyState
      alone
      icon="search"
      title={own(`problem.code.${refusal.code}`) ?? t('nowhere.title')}
      action={
        <Link to={inRoles ? '/roles' : '/initiatives'} className="button">
          {t(inRoles ? 'rooms.roles' : 'rooms.initiatives')}
        </Link>
      }
    >
      <p>{t('nowhere.words')}</p>
    </EmptyState>
  );
}

export function RoomBroken({ error, reset }: ErrorComponentProps) {
  return <ProblemNotice error={error} onRetry={reset} />;
}
