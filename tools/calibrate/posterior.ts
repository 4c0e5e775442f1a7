import { type Frame, priorCoordinates } from './coordinates';
import type { Cost } from './crank-nicolson';
import { costOf, type Residuals } from './levenberg-marquardt';
import { withinRanges } from './priors';
import { type Evaluation, type Surrogate, surrogateResiduals } from './surrogate';

/** The posterior itself in the sampler's coordinates. @param seen told every answer of the model */
export function truthOf(f: Residuals, frame: Frame, seen: (answer: Evaluation) => void = () => undefined): Cost {
  return (u) => {
    const z = priorCoordinates(frame, u);
    const residuals = f(z);
    if (residuals === undefined) return Infinity;
    const cost = costOf(residuals, z);
    seen({ u: [...u], residuals: [...residuals], cost });
    return cost;
  };
}

/** Its stand-in: polynomials instead of simulations, with the same prior and the same ranges. */
export function standInOf(surrogate: Surrogate, frame: Frame): Cost {
  const residualsAt = surrogateResiduals(surrogate);
  return (u) => {
    const z = priorCoordinates(frame, u);
    return withinRanges(z) ? costOf(residualsAt(u), z) : Infinity;
  };
}
