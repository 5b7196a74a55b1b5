import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Rule } from '../parts/Rule';
import type { components } from '#api/roles';
import { useBriefWords } from '../initiatives/useBriefWords';
import { useFormats } from '../words/format';
import { stretches } from './marks';

interface Props {
  report: components['schemas']['LintReport'];
  name: string;
  /** What the ids of the findings begin with, so that marks can lead to them. */
  anchor: string;
}

/** What the duties describe, what was found, and what to write instead. */
export function Report({ report, name, anchor }: Props) {
  const { t } = useTranslation(['roles', 'brief']);
  const { percent } = useFormats();
  const { say } = useBriefWords();
  const { findings, shares } = report;
  return (
    <div className="stack">
      <div className="said">
        {name && <p className="quiet">{name}</p>}
        <h2>{say(`verdict.${report.kind}`, report.kind)}</h2>
        <p>{report.says}</p>
        {report.titleSuggests && report.titleFits === false && (
          <p className="finding" data-kind="warn">
            {t('check.titleUnfit', {
              title: report.title ?? '',
              kind: say(`verdict.${report.titleSuggests}`, report.titleSuggests),
            })}
          </p>
        )}
      </div>
      {shares.length > 0 && (
        <ul className="meter-list">
          {shares.map((share) => (
            <li key={share.kind}>
              <span>{say(`verdict.${share.kind}`, share.kind)}</span>
              <span className="meter" aria-hidden="true">
                <span style={{ width: `${share.share * 100}%` }} />
              </span>
              <small className="quiet numbers">{percent(share.share)}</small>
            </li>
          ))}
        </ul>
      )}
      <section className="stack">
        <h3>{t('check.findings', { count: findings.length })}</h3>
        {findings.length === 0 && <p className="quiet">{t('check.nothing')}</p>}
        <ol className="plain-list">
          {findings.map((finding, at) => (
            <li key={at} id={`${anchor}-${at}`} className="lint" tabIndex={-1}>
              <p>
                <span className="lint-number numbers">{at + 1}</span> <q>{finding.words}</q>{' '}
                <Rule rule={finding.rule} />
              </p>
              <p>{finding.why}</p>
              <p className="better">
                <strong>{t('check.better')}</strong> {finding.better}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

interface MarkedProps {
  text: string;
  report: Props['report'];
  anchor: string;
}

/** The text with the words of each finding marked; a number leads to the finding. */
export function Marked({ text, report, anchor }: MarkedProps) {
  const { t } = useTranslation('roles');
  const cut = useMemo(
    () => stretches(text, report.findings.map((finding) => (finding.field === 'text' ? finding : { offset: 0, length: 0 }))),
    [text, report],
  );
  return (
    <section className="card">
      <h2>{t('check.text')}</h2>
      <div className="marked" tabIndex={0} role="region" aria-label={t('check.text')}>
        {cut.map((stretch, at) =>
          stretch.findings.length === 0 ? (
            <span key={at}>{stretch.text}</span>
          ) : (
            <mark key={at}>
              {stretch.text}
              {stretch.findings
                .filter((number) => !cut[at + 1]?.findings.includes(number))
                .map((number) => (
                  <a
                    key={number}
                    href={`#${anchor}-${number}`}
                    className="mark-number numbers"
                    aria-label={t('check.toFinding', { number: number + 1 })}
                    onClick={(event) => {
                      event.preventDefault();
                      const found = document.getElementById(`${anchor}-${number}`);
                      found?.scrollIntoView({ block: 'nearest' });
                      found?.focus();
                    }}
                  >
                    {number + 1}
                  </a>
                ))}
            </mark>
          ),
        )}
      </div>
    </section>
  );
}
