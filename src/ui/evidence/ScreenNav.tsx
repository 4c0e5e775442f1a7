import { useLab, useView } from '../lab-context';
import { SCREEN_NAMES } from '../words/evidence/screens';
import { openScreen } from './screen';
import styles from './ScreenNav.module.css';

/** Which screen is open; each has an address of its own. */
export function ScreenNav() {
  const lab = useLab();
  const open = useView((state) => state.screen);
  return (
    <nav className={styles.nav}>
      {(['lab', 'evidence'] as const).map((screen) => (
        <button
          key={screen}
          type="button"
          aria-current={screen === open ? 'page' : undefined}
          onClick={() => openScreen(lab, screen)}
        >
          {SCREEN_NAMES[screen]}
        </button>
      ))}
    </nav>
  );
}
