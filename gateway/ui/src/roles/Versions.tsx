import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dataOf, roles } from '../api/client';
import type { Role } from '../api/queries';
import { useFormats } from '../words/format';
import { useText } from './useText';
import { Unanswered } from '../parts/Asked';

/** Every version with who, when and why; two of them compared statement by statement. */
export function Versions({ role }: { role: Role }) {
  const { t } = useTranslation('roles');
  const { date } = useFormats();
  const search = useSearch({ from: '/roles/$id' });
  const go = useNavigate();
  const asked = useQuery({
    queryKey: ['roles', 'versions', role.id],
    queryFn: async ({ signal }) =>
      dataOf(await roles.GET('/api/roles/{id}/versions', { params: { path: { id: role.id } }, signal })),
  });
  if (!asked.data) return <Unanswered asked={asked} />;
  const versions = [...asked.data].sort((a, b) => b.version - a.version);
  const to = Number(search.to ?? role.version);
  const from = Number(search.from ?? Math.max(1, to - 1));
  const pick = (which: 'from' | 'to', version: string) =>
    void go({
      to: '/roles/$id',
      params: { id: role.id },
      search: { tab: 'versions', from: String(from), to: String(to), [which]: version },
      replace: true,
    });
  return (
    <div className="beside" data-even="true">
      <section className="card">
        <h2>{t('version.all', { count: versions.length })}</h2>
        <ol className="plain-list" reversed>
          {versions.map((one) => (
            <li key={one.version} className="version">
              <strong className="numbers">{t('version.number', { version: one.version })}</strong>
              <span className="quiet">
                {one.by}, {date(one.at)}
              </span>
              <p>{one.why || t('version.noReason')}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="card">
        <h2>{t('version.difference')}</h2>
        {versions.length < 2 ? (
          <p className="quiet">{t('version.onlyOne')}</p>
        ) : (
          <>
            <div className="field-row">
              {(['from', 'to'] as const).map((which) => (
                <label key={which} className="field">
                  <span>{t(`version.${which}`)}</span>
                  <select
                    value={String(which === 'from' ? from : to)}
                    onChange={(event) => pick(which, event.currentTarget.value)}
                  >
                    {versions.map((one) => (
                      <option key={one.version} value={one.version}>
                        {t('version.number', { version: one.version })}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
            <Difference id={role.id} from={from} to={to} />
          </>
        )}
      </section>
    </div>
  );
}

function Difference({ id, from, to }: { id: string; from: number; to: number }) {
  const { t, i18n } = useTranslation('roles');
  const text = useText();
  const asked = useQuery({
    queryKey: ['roles', 'difference', id, from, to],
    queryFn: async ({ signal }) =>
      dataOf(
        await roles.GET('/api/roles/{id}/versions/{number}/difference', {
          params: { path: { id, number: from }, query: { to } },
          signal,
        }),
      ),
  });
  if (!asked.data) return <Unanswered asked={asked} />;
  if (asked.data.changes.length === 0) return <p className="quiet">{t('version.same')}</p>;
  const field = (name: string) => (i18n.exists(`roles:field.${name}`) ? t(`field.${name}` as never) : name);
  return (
    <ul className="plain-list">
      {asked.data.changes.map((change, at) => (
        <li key={at} className="change" data-kind={change.kind}>
          <p>
            <span className="chip">{t(`change.${change.kind}`)}</span> <strong>{field(change.field)}</strong>
            {change.item && ` · ${text(change.item)}`}
            {change.part && ` · ${field(change.part)}`}
          </p>
          {change.before && (
            <p>
              <span className="unseen">{t('version.before')} </span>
              <del>{text(change.before)}</del>
            </p>
          )}
          {change.after && (
            <p>
              <span className="unseen">{t('version.after')} </span>
              <ins>{text(change.after)}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
