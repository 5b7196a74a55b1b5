import { useTranslation } from 'react-i18next';

/** Basis points as points of a hundred, with as many decimals everywhere. */
export function usePoints(): (basis: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (basis) => format.format(basis / 100);
}
