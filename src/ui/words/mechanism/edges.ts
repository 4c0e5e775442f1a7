import type { EdgeWords } from './types';

const edge = (title: string, quantity: string, sentence: string): EdgeWords => ({ title, quantity, sentence });

/** What each line says, in field terms. */
export const EDGES: Readonly<Record<string, EdgeWords>> = {
  'estradiol-rankl': edge(
    'Estradiol lowers RANKL',
    'RANKL production',
    'Without estrogen, bone cells make more RANKL, the signal from which osteoclasts form.',
  ),
  'estradiol-opg': edge(
    'Estradiol raises OPG',
    'OPG production',
    'Estrogen supports the making of osteoprotegerin (OPG), the decoy that catches RANKL.',
  ),
  'estradiol-osteoclasts': edge(
    'Estradiol shortens the life of osteoclasts',
    'osteoclast life',
    'Without estrogen osteoclasts live longer, so each of them takes away more bone.',
  ),
  'estradiol-osteoblasts': edge(
    'Estradiol lengthens the life of osteoblasts',
    'osteoblast life',
    'With estrogen osteoblasts live longer, so each of them lays down more bone.',
  ),
  'progesterone-opg': edge(
    'Progesterone raises OPG',
    'OPG production',
    'A hypothesis: progesterone would make bone cells release more osteoprotegerin. No human study shows it.',
  ),
  'progesterone-osteoblasts': edge(
    'Progesterone adds osteoblasts',
    'formation of osteoblasts',
    'Beside estrogen, a progestogen adds a little to bone formation in trials; that natural progesterone does so, and how far, is uncertain. Some progestins also act at the androgen receptor, which is a hypothesis.',
  ),
  'progesterone-cortisol': edge(
    'Some progestins raise the cortisol tone',
    'cortisol tone',
    'A hypothesis: progestins that bind the glucocorticoid receptor would act on bone like a little more cortisol.',
  ),
  'allopregnanolone-osteoblasts': edge(
    'Allopregnanolone adds osteoblasts',
    'formation of osteoblasts',
    'A hypothesis with a small assumed size: no study on bone cells shows that allopregnanolone acts on osteoblasts.',
  ),
  'allopregnanolone-cortisol': edge(
    'Allopregnanolone lowers the cortisol tone',
    'cortisol tone',
    'A hypothesis: by calming the stress axis allopregnanolone would spare bone. No study follows this path in women.',
  ),
  'cortisol-rankl': edge(
    'Cortisol raises RANKL',
    'RANKL production',
    'Glucocorticoid drugs raise RANKL; the model carries this over to a woman’s own cortisol.',
  ),
  'cortisol-opg': edge(
    'Cortisol lowers OPG',
    'OPG production',
    'Glucocorticoid drugs lower osteoprotegerin; the model carries this over to a woman’s own cortisol.',
  ),
  'cortisol-osteoblasts': edge(
    'Cortisol costs osteoblasts',
    'formation of osteoblasts',
    'Glucocorticoid drugs cost osteoblasts; the model carries this over to a woman’s own cortisol.',
  ),
  'denosumab-rankl': edge(
    'Denosumab blocks RANKL',
    'free RANKL',
    'The antibody denosumab binds RANKL, so that few osteoclasts form while it lasts.',
  ),
  'opg-rankl': edge(
    'OPG takes RANKL out of play',
    'free RANKL',
    'Osteoprotegerin (OPG) is a decoy: RANKL bound to it drives no osteoclast.',
  ),
  'rankl-osteoclasts': edge(
    'RANKL drives the formation of osteoclasts',
    'osteoclast formation',
    'Free RANKL turns waiting precursors into osteoclasts; a share of osteoclasts forms without it.',
  ),
  'osteoclasts-osteoblasts': edge(
    'Osteoclasts call osteoblasts',
    'call for osteoblasts',
    'Where bone was taken away, builders follow after one to three months: formation is coupled to resorption.',
  ),
  'osteoblasts-opg': edge(
    'Osteoblasts make OPG',
    'OPG production',
    'Osteoprotegerin (OPG) comes from osteoblasts: more of them hold RANKL back.',
  ),
  'osteoclasts-bone': edge(
    'Osteoclasts take bone away',
    'resorption',
    'Each year osteoclasts resorb a share of the bone that is there; where they outnumber the builders, trabeculae are cut through and lost.',
  ),
  'osteoblasts-bone': edge(
    'Osteoblasts lay down bone',
    'formation',
    'Osteoblasts fill what was dug, a little less than full; some formation needs no digging and falls with age.',
  ),
};
