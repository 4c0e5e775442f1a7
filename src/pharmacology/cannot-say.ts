import type { DosedTherapy } from './formulation';

/** What the model cannot say about each formulation, in plain words; apart from the formulations, for nothing is computed from it. */
const CANNOT_SAY: Readonly<Record<string, string>> = {
  'estradiol patch':
    'How well a patch sticks, where it is worn and how a woman’s skin takes it up. Between women on licensed doses levels differ more than tenfold (Glynne 2025).',
  'estradiol oral':
    'Whether the estrone and estrone sulfate it makes, five times the estradiol, act on bone. The rise of binding globulin is shown but bone follows total estradiol.',
  'conjugated-estrogens oral':
    'What each of its many estrogens does: they are counted as one amount of estradiol, which is not what a laboratory would measure.',
  'estradiol gel':
    'How much a woman absorbs from her skin, which differs between areas, products and women more than between doses.',
  'estradiol vaginal':
    'That less is absorbed once the lining has recovered. At these doses the rise in blood is as small as the error of most assays.',
  'estradiol nasal':
    'How long a short pulse holds the receptor: its effect on bone rests on the assumed half-life of occupancy.',
  'estradiol implant':
    'How fast one woman’s implant dissolves: levels were measured in few women, by immunoassay. Repeated implants build up; how far differs widely.',
  'progesterone oral':
    'What level one woman reaches: at the same dose women differ up to forty-fold, and a meal changes it several times over. Any effect of its neurosteroids on bone is a hypothesis.',
  'progesterone vaginal-capsule':
    'How much goes straight to the uterus: the level in blood says less about the lining of the womb than by other routes. Products peak after 3 to 12 hours; one course stands for all.',
  'progesterone vaginal-gel':
    'How much goes straight to the uterus. Both doses gave the same level, so the dose as taken says little; between women it differs severalfold.',
  'progesterone intramuscular': 'What years of injections do: levels were measured after single doses only.',
  'progesterone subcutaneous':
    'What months of injections do: it was studied over days. A dose split over the day is computed as if given at once.',
  'progesterone cream':
    'What tissues take up beside the blood: saliva and fingertip blood read far more. No trial has shown that cream protects the lining of the womb.',
  'medroxyprogesterone-acetate oral':
    'How strongly it acts at the glucocorticoid receptor of a woman’s bone: that rests on binding in a dish.',
  'medroxyprogesterone-acetate depot-im':
    'The height of the first peak, on which labels and trials disagree, and how soon one woman’s ovary wakes up after the last injection.',
  'medroxyprogesterone-acetate depot-sc':
    'How soon one woman’s ovary wakes up after the last injection; the level falls over many months.',
  'norethisterone-acetate oral':
    'What its weak androgen effect does to bone, nor whether any of it turns into an estrogen. Levels rise when SHBG does; that is left out.',
  'dydrogesterone oral': 'Which of the two, drug or metabolite, does the work: half each is assumed.',
  'levonorgestrel intrauterine':
    'What happens in the womb: the system works there, far above the small level in blood that the model follows. Smaller systems are not modeled.',
  'gnrh-agonist depot':
    'How far one woman’s estradiol falls, on which her bone depends; the first days of stimulation are left out. Any dose counts as full effect.',
  'aromatase-inhibitor oral':
    'Why trials see more bone loss than the fall of estradiol explains: the model shows almost no extra loss, a known miss.',
  'denosumab subcutaneous': 'Fracture risk, neither during treatment nor after stopping, when bone is lost fast.',
};

/** @throws if the model knows no such formulation */
export function cannotSayOf({ agent, route }: Pick<DosedTherapy, 'agent' | 'route'>): string {
  const text = CANNOT_SAY[`${agent} ${route}`];
  if (text === undefined) throw new Error(`nothing is written on ${agent} by the route ${route}`);
  return text;
}
