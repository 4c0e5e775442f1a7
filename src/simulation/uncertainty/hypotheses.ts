/**
 * What is uncertain beside the fitted parameters: sizes that no calibration row informs. Each is drawn from the distribution in
 * its record, independently of the others. Left out on purpose are parameters that the fit held still while it moved others
 * (kinetics, life stages, the slow states): drawn freely they would undo the fit.
 */
export const UNINFORMED: readonly string[] = [
  'allopregnanoloneCalming',
  'allopregnanoloneOnOsteoblasts',
  'allopregnanoloneHalfMaximal',
  'cortisolOnRankl',
  'cortisolOnOsteoblasts',
  'glucocorticoidDriveOnTone',
  'androgenDriveOnOsteoblasts',
  'progesteroneOnOpg',
  'progesteroneFormationHypothesis',
  'progesteroneHalfMaximal',
  'progesteroneOccupancyHalfLife',
  'progestinOccupancyHalfLife',
  'medroxyprogesteroneOralWeight',
  'medroxyprogesteroneDepotWeight',
  'norethisteroneWeight',
  'dydrogesteroneWeight',
  'dihydrodydrogesteroneWeight',
  'levonorgestrelWeight',
  'medroxyprogesteroneGlucocorticoidWeight',
  'medroxyprogesteroneDepotGlucocorticoidWeight',
  'norethisteroneAndrogenWeight',
  'levonorgestrelAndrogenWeight',
  'lutealFeedbackExponent',
  'estradiolFeedbackScale',
  'feedbackFloorEstradiol',
  'ovarianRecovery',
  'gnrhResidualEstradiol',
  'gnrhRecovery',
  'aromataseEstradiolLeft',
];
