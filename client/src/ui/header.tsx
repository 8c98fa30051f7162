import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { BrandMark } from './brand-mark.tsx';
import { Icon } from './icon.tsx';

type Props = {
  /** Where it serves: “Herning & Ikast-Brande”. */
  place: string;
  /** The links, as `NavItem`s. */
  navigation: ReactNode;
  languages: ReactNode;
  /** The address; a new one closes the open menu of a phone. */
  currentPath: string;
};

/** The head of every page. Where the links do not fit in one line they fold into a menu: no sideways scroll at 320 px. */
export function Header({ place, navigation, languages, currentPath }: Props) {
  const t = useTranslations('ui.header');
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === currentPath;
  return (
    <header className="header">
      <div className="header-inner">
        <Link to="/" className="brand">
          <BrandMark />
          <span>
            <span className="brand-name">Vækstbro</span>
            <span className="brand-place">{place}</span>
          </span>
        </Link>
        <button
          type="button"
          className="header-menu-button"
          aria-expanded={isOpen}
          aria-controls="header-links"
          onClick={() => setOpenAt(isOpen ? null : currentPath)}
        >
          <Icon name={isOpen ? 'cross' : 'menu'} />
          {t('menu')}
        </button>
        <div
          className="header-links"
          id="header-links"
          data-open={isOpen}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpenAt(null);
          }}
        >
          <nav className="nav" aria-label={t('navigation')}>
            {navigation}
          </nav>
          {languages}
        </div>
      </div>
    </header>
  );
}
