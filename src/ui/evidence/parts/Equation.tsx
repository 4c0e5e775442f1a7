import { cx } from '../../cx';
import { printed, type Piece } from './equation';
import { MathSymbol } from './MathSymbol';
import styles from './Equation.module.css';

export interface EquationProps {
  readonly symbol: string;
  readonly expression: string;
  /** Left of it stands a change per day. */
  readonly isRate: boolean;
  /** Set off wherever it stands. */
  readonly marked?: string | undefined;
}

/** An equation as it runs, printed. */
export function Equation({ symbol, expression, isRate, marked }: EquationProps) {
  return (
    <span className={styles.equation}>
      <MathSymbol text={symbol} />
      {isRate && '′'} ={' '}
      {printed(expression).map((piece, index) =>
        piece.raised ? (
          <sup key={index}>
            <Printed piece={piece} marked={marked} />
          </sup>
        ) : (
          <Printed key={index} piece={piece} marked={marked} />
        ),
      )}
    </span>
  );
}

function Printed({ piece, marked }: { readonly piece: Piece; readonly marked: string | undefined }) {
  if (piece.kind !== 'symbol') return <>{piece.text}</>;
  return (
    <span className={cx(piece.text === marked && styles.marked)}>
      <MathSymbol text={piece.text} />
    </span>
  );
}
