import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Scrolled } from '../parts/Scrolled';
import { choiceOf, isSettled, type Choice, type Clash } from './difference';
import { useBriefWords } from './useBriefWords';

interface Props {
  clashes: Clash[];
  onMerge: (choices: ReadonlyMap<string, Choice>) => void;
  onTheirs: () => void;
  onClose: () => void;
}

/** Somebody else saved first: both versions side by side, and a choice for each field; nothing is lost. */
export function ClashDialog({ clashes, onMerge, onTheirs, onClose }: Props) {
  const { t } = useTranslation('initiatives');
  const { label, answer } = useBriefWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choose = (path: string, choice: Choice) => setChoices(new Map([...choices, [path, choice]]));
  const settled = isSettled(clashes, choices);
  return (
    <Modal opened onClose={onClose} title={t('clash.title')} size="xl" closeButtonProps={{ 'aria-label': t('clash.later') }}>
      <div className="stack">
        <p>{t('clash.what')}</p>
        <Scrolled label={t('clash.title')}>
          <table className="table clash">
            <thead>
              <tr>
                <th scope="col">{t('clash.field')}</th>
                <th scope="col">{t('clash.mine')}</th>
                <th scope="col">{t('clash.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {clashes.map((clash) => (
                <tr key={clash.path} data-by={clash.by}>
                  <th scope="row">
                    {label(clash.path)}
                    <small className="quiet">{t(`clash.by.${clash.by}`)}</small>
                  </th>
                  {(['mine', 'theirs'] as const).map((side) => (
                    <td key={side}>
                      <label className="check">
                        <input
                          type="radio"
                          name={clash.path}
                          checked={choiceOf(clash, choices) === side}
                          onChange={() => choose(clash.path, side)}
                        />
                        <span>
                          {answer(clash.path, clash[side])}
                          <span className="unseen">
                            {' '}
                            {label(clash.path)}, {t(`clash.${side}`)}
                          </span>
                        </span>
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
        {!settled && <p className="quiet">{t('clash.unsettled')}</p>}
        <div className="buttons">
          <button type="button" className="button" data-kind="main" disabled={!settled} onClick={() => onMerge(choices)}>
            {t('clash.merge')}
          </button>
          <button type="button" className="button" onClick={onTheirs}>
            {t('clash.takeTheirs')}
          </button>
          <button type="button" className="link" onClick={onClose}>
            {t('clash.later')}
          </button>
        </div>
      </div>
    </Modal>
  );
}
