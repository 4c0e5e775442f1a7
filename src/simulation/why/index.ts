export { type Contributions, explain, type PathwayContributions, type WhyAnswer, type WhyRequest } from './explain';
export { CARRYING_SHARE, type GradedLink, gradeOf, type ResultGrade } from './grade';
export { ESTROGEN_PATHWAYS, type EstrogenPathway, WHY_GROUPS, type WhyGroup } from './groups';
export { WHY_MEASURES, type WhyMeasure } from './measures';
export { type GroupShare, readWhy, type WhyAt } from './read';
