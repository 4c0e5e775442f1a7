import { formatAge } from '../format';
import { useLab, useView, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { FACTORS, HORMONES } from '../slider/signals';
import { FactorSlider } from './FactorSlider';
import { HormoneSlider } from './HormoneSlider';
import styles from './Sliders.module.css';

/** The five things a hand can move. At the Fundamentals depth RANKL and OPG are one tap away. */
export function Sliders() {
  const lab = useLab();
  const { depth, sliders } = useWords();
  const more = useView((state) => state.moreSliders);
  const plain = depth === 'fundamentals';
  return (
    <section className={plain ? styles.plain : undefined} aria-labelledby="hormones-heading">
      <SlidersHeading />
      {HORMONES.map((signal) => (
        <HormoneSlider key={signal.id} signal={signal} />
      ))}
      {(!plain || more) && FACTORS.map((signal) => <FactorSlider key={signal.id} signal={signal} />)}
      {plain && (
        <Button kind="link" onClick={() => lab.view.setState({ moreSliders: !more })}>
          {more ? sliders.fewer : sliders.more}
        </Button>
      )}
    </section>
  );
}

/** Says at which age the levels hold; apart from the sliders, so that a moving playhead renders words only. */
function SlidersHeading() {
  const { sliders } = useWords();
  const age = useView((state) => formatAge(state.age));
  return (
    <div className={styles.heading}>
      <h2 id="hormones-heading">{sliders.heading}</h2>
      <p>{sliders.hint(age)}</p>
    </div>
  );
}
