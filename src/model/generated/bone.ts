// Generated from src/model/description by `npm run generate`. Do not edit: change the description.
/* One function a task, straight code: every shared value once, everything fixed over a run in `c`. */

type Values = Float64Array;

export const STATE_SYMBOLS = [
  'h_E',
  'h_P',
  'h_A',
  'K',
  'L',
  'O',
  'Den',
  'P_c',
  'C',
  'X_1',
  'X_2',
  'B',
  'Vo_LS',
  'Vy_LS',
  'Vm_LS',
  'Vo_TH',
  'Vy_TH',
  'Vm_TH',
  'Vo_FN',
  'Vy_FN',
  'Vm_FN',
] as const;
export const STATE_NAMES = [
  'estrogen effect',
  'progesterone effect',
  'allopregnanolone effect',
  'cortisol tone',
  'RANKL',
  'OPG',
  'denosumab',
  'osteoclast precursors',
  'osteoclasts',
  'reversal phase',
  'pre-osteoblasts',
  'osteoblasts',
  'osteoid, lumbar spine',
  'young mineral, lumbar spine',
  'mature mineral, lumbar spine',
  'osteoid, total hip',
  'young mineral, total hip',
  'mature mineral, total hip',
  'osteoid, femoral neck',
  'young mineral, femoral neck',
  'mature mineral, femoral neck',
] as const;
export const INPUT_SYMBOLS = [
  'R_E',
  'R_P',
  'R_A',
  'R_G',
  'R_T',
  'I_D',
  's_L',
  's_O',
  's_C',
  's_B',
  'H_K',
  'K_held',
] as const;
export const PARAMETER_SYMBOLS = [
  'tau_E',
  'tau_P',
  'tau_A',
  'tau_K',
  'a_A',
  'a_G',
  'a_Kr',
  'a_Kb',
  'a_R',
  'a_T',
  'a_P',
  'a_Pt',
  'a_Ph',
  'k_Dl',
  'V_D',
  'K_D',
  'k_D',
  'k_L',
  'a_L',
  'a_O',
  'q',
  'k_O',
  'kappa',
  'pi_0',
  'k_d',
  'k_x',
  'k_C',
  'a_C',
  'tau_1',
  'tau_2',
  'tau_B',
  'a_B',
  'n_P',
  'u_D',
  'c_T',
  'w_s',
  'epsilon',
  'tau_o',
  'k_m',
  'm_y',
  'w_age',
  'g_C',
  'g_P',
  'T_LS',
  'n_LS',
  'a_U_LS',
  'T_TH',
  'n_TH',
  'a_U_TH',
  'T_FN',
  'n_FN',
  'a_U_FN',
  'h_Eref',
  'G_ref',
  'A_ref',
] as const;
export const OBSERVABLE_SYMBOLS = ['BMD_LS', 'BMD_TH', 'BMD_FN', 'CTX', 'P1NP', 'RANKL_OPG', 'K_tone', 'rho'] as const;
export const CONSTANT_COUNT = 59;
/** Row and column of each Jacobian nonzero, in storage order. */
export const JACOBIAN_PATTERN: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [3, 3],
  [4, 0],
  [4, 3],
  [4, 4],
  [5, 0],
  [5, 1],
  [5, 3],
  [5, 5],
  [5, 11],
  [6, 6],
  [7, 4],
  [7, 5],
  [7, 6],
  [7, 7],
  [8, 0],
  [8, 4],
  [8, 5],
  [8, 6],
  [8, 7],
  [8, 8],
  [9, 8],
  [9, 9],
  [10, 9],
  [10, 10],
  [11, 0],
  [11, 1],
  [11, 2],
  [11, 3],
  [11, 10],
  [11, 11],
  [12, 11],
  [12, 12],
  [12, 13],
  [12, 14],
  [13, 8],
  [13, 11],
  [13, 12],
  [13, 13],
  [13, 14],
  [14, 8],
  [14, 11],
  [14, 13],
  [14, 14],
  [15, 11],
  [15, 15],
  [15, 16],
  [15, 17],
  [16, 8],
  [16, 11],
  [16, 15],
  [16, 16],
  [16, 17],
  [17, 8],
  [17, 11],
  [17, 16],
  [17, 17],
  [18, 11],
  [18, 18],
  [18, 19],
  [18, 20],
  [19, 8],
  [19, 11],
  [19, 18],
  [19, 19],
  [19, 20],
  [20, 8],
  [20, 11],
  [20, 19],
  [20, 20],
];
export const FACTOR_COUNT = 76;
/** A pivot of I − γJ smaller than this is refused; the integrator then shortens its step. */
const SMALLEST_PIVOT = 1e-10;

/** Values fixed over a run, from the parameters. */
export function deriveConstants(p: Values, c: Values): void {
  const tau_E = p[0]!;
  const tau_P = p[1]!;
  const tau_A = p[2]!;
  const tau_K = p[3]!;
  const a_A = p[4]!;
  const a_Pt = p[11]!;
  const a_Ph = p[12]!;
  const V_D = p[14]!;
  const K_D = p[15]!;
  const k_L = p[17]!;
  const q = p[20]!;
  const k_O = p[21]!;
  const kappa = p[22]!;
  const pi_0 = p[23]!;
  const k_d = p[24]!;
  const k_x = p[25]!;
  const tau_1 = p[28]!;
  const tau_2 = p[29]!;
  const tau_B = p[30]!;
  const n_P = p[32]!;
  const u_D = p[33]!;
  const c_T = p[34]!;
  const w_s = p[35]!;
  const epsilon = p[36]!;
  const tau_o = p[37]!;
  const k_m = p[38]!;
  const m_y = p[39]!;
  const T_LS = p[43]!;
  const n_LS = p[44]!;
  const T_TH = p[46]!;
  const n_TH = p[47]!;
  const T_FN = p[49]!;
  const n_FN = p[50]!;
  const h_Eref = p[52]!;
  const G_ref = p[53]!;
  const A_ref = p[54]!;
  const v214 = 1 / tau_E;
  c[0] = v214;
  const v219 = 1 / tau_P;
  c[1] = v219;
  const v224 = 1 / tau_A;
  c[2] = v224;
  const v228 = 1 - A_ref;
  c[3] = 1 / v228;
  const v238 = 1 / tau_K;
  c[4] = v238;
  const v3 = 1 / h_Eref;
  c[5] = v3;
  c[6] = 1 / G_ref;
  c[7] = k_d + k_x;
  c[8] = 1 + k_O;
  c[9] = 1 - pi_0;
  c[10] = 1 + kappa;
  const v301 = 1 / tau_1;
  c[11] = v301;
  const v306 = 1 / tau_2;
  c[12] = v306;
  c[13] = a_Pt + a_Ph;
  c[14] = 1 / tau_B;
  const v76 = (epsilon * n_P) / 2;
  c[15] = T_LS * (n_LS + v76);
  c[16] = epsilon * epsilon;
  c[17] = 1 / (1 + (epsilon * u_D) / 2);
  c[18] = 1 - n_LS;
  c[19] = -w_s;
  const v340 = 1 / tau_o;
  c[20] = v340;
  c[21] = T_TH * (v76 + n_TH);
  c[22] = 1 - n_TH;
  c[23] = T_FN * (v76 + n_FN);
  c[24] = 1 - n_FN;
  c[25] = -v214;
  c[26] = -v219;
  c[27] = -v224;
  c[28] = -(a_A / v228 / tau_K);
  c[29] = -v238;
  c[30] = -v3;
  c[31] = -k_L;
  c[32] = q - 1;
  c[33] = V_D * K_D;
  c[34] = pi_0 - 1;
  c[35] = k_O + k_O * k_O;
  c[36] = -v301;
  c[37] = -v306;
  c[38] = 1 - w_s;
  c[39] = -v340;
  c[40] = T_LS * c_T;
  c[41] = c_T - 1;
  const v436 = 1 + w_s;
  c[42] = 2 + (w_s + w_s * 0) - v436;
  c[43] = v436;
  c[44] = (k_m * 4) / 1461;
  c[45] = c_T * T_TH;
  c[46] = c_T * T_FN;
  const v79 = 1 + v76;
  const v80 = T_LS * v79;
  const v83 = v80 / (v80 + k_m);
  c[47] = 1 / (1 + v83 * m_y - v83);
  const v130 = v79 * T_TH;
  const v132 = v130 / (k_m + v130);
  c[48] = 1 / (1 + m_y * v132 - v132);
  const v166 = v79 * T_FN;
  const v168 = v166 / (k_m + v166);
  c[49] = 1 / (1 + m_y * v168 - v168);
  c[50] = (v80 * tau_o) / 365.25;
  c[51] = v83;
  c[52] = 1 - v83;
  c[53] = (v130 * tau_o) / 365.25;
  c[54] = v132;
  c[55] = 1 - v132;
  c[56] = (v166 * tau_o) / 365.25;
  c[57] = v168;
  c[58] = 1 - v168;
}

/** State at premenopausal rest. */
export function restState(p: Values, c: Values, y: Values): void {
  const h_Eref = p[52]!;
  const G_ref = p[53]!;
  const A_ref = p[54]!;
  y[0] = h_Eref;
  y[1] = G_ref;
  y[2] = A_ref;
  y[3] = 1;
  y[4] = 1;
  y[5] = 1;
  y[6] = 0;
  y[7] = 1;
  y[8] = 1;
  y[9] = 1;
  y[10] = 1;
  y[11] = 1;
  y[12] = c[50]!;
  y[13] = c[51]!;
  y[14] = c[52]!;
  y[15] = c[53]!;
  y[16] = c[54]!;
  y[17] = c[55]!;
  y[18] = c[56]!;
  y[19] = c[57]!;
  y[20] = c[58]!;
}

/** dy/dt per day at age t (days). */
export function rightHandSide(t: number, y: Values, u: Values, p: Values, c: Values, dydt: Values): void {
  const h_E = y[0]!;
  const h_P = y[1]!;
  const h_A = y[2]!;
  const K = y[3]!;
  const L = y[4]!;
  const O = y[5]!;
  const Den = y[6]!;
  const P_c = y[7]!;
  const C = y[8]!;
  const X_1 = y[9]!;
  const X_2 = y[10]!;
  const B = y[11]!;
  const Vo_LS = y[12]!;
  const Vy_LS = y[13]!;
  const Vm_LS = y[14]!;
  const Vo_TH = y[15]!;
  const Vy_TH = y[16]!;
  const Vm_TH = y[17]!;
  const Vo_FN = y[18]!;
  const Vy_FN = y[19]!;
  const Vm_FN = y[20]!;
  const R_E = u[0]!;
  const R_P = u[1]!;
  const R_A = u[2]!;
  const R_G = u[3]!;
  const R_T = u[4]!;
  const I_D = u[5]!;
  const s_L = u[6]!;
  const s_O = u[7]!;
  const s_C = u[8]!;
  const s_B = u[9]!;
  const H_K = u[10]!;
  const K_held = u[11]!;
  const a_A = p[4]!;
  const a_G = p[5]!;
  const a_Kr = p[6]!;
  const a_Kb = p[7]!;
  const a_R = p[8]!;
  const a_T = p[9]!;
  const a_P = p[10]!;
  const k_Dl = p[13]!;
  const V_D = p[14]!;
  const K_D = p[15]!;
  const k_D = p[16]!;
  const k_L = p[17]!;
  const a_L = p[18]!;
  const a_O = p[19]!;
  const q = p[20]!;
  const k_O = p[21]!;
  const kappa = p[22]!;
  const pi_0 = p[23]!;
  const k_d = p[24]!;
  const k_x = p[25]!;
  const k_C = p[26]!;
  const a_C = p[27]!;
  const a_B = p[31]!;
  const n_P = p[32]!;
  const u_D = p[33]!;
  const c_T = p[34]!;
  const k_m = p[38]!;
  const w_age = p[40]!;
  const T_LS = p[43]!;
  const a_U_LS = p[45]!;
  const T_TH = p[46]!;
  const a_U_TH = p[48]!;
  const T_FN = p[49]!;
  const a_U_FN = p[51]!;
  const A_ref = p[54]!;
  dydt[0] = (R_E - h_E) * c[0]!;
  dydt[1] = (R_P - h_P) * c[1]!;
  dydt[2] = (R_A - h_A) * c[2]!;
  const v13 = h_A - A_ref;
  dydt[3] = (1 - v13 * a_A * c[3]! + a_R * R_G - K) * c[4]!;
  const v5 = 1 - h_E * c[5]!;
  const v20 = K + H_K * (K_held - K) - 1;
  const v245 = v20 * a_Kr;
  dydt[4] = k_L * ((1 + v5 * a_L) * (1 + v245) * s_L - L);
  const v10 = h_P * c[6]! - 1;
  dydt[5] = k_L * (Math.exp(q * Math.log(B)) * (1 - v5 * a_O) * (1 + v10 * a_P) * (1 - v245) * s_O - O);
  dydt[6] = I_D - Den * k_Dl - (Den * V_D) / (Den + K_D);
  const v32 = (L * c[8]!) / (1 + k_O * O + k_D * Den);
  const v41 = pi_0 + (v32 * c[9]! * c[10]!) / (v32 + kappa);
  dydt[7] = c[7]! - (k_x + v41 * k_d) * P_c;
  dydt[8] = k_C * (v41 * P_c - (C * (1 - v5 * a_C)) / s_C);
  dydt[9] = (C - X_1) * c[11]!;
  dydt[10] = (X_1 - X_2) * c[12]!;
  dydt[11] =
    (X_2 * (1 + v10 * c[13]!) * (1 + v13 * a_G) * (1 + a_T * R_T) * (1 - v20 * a_Kb) * s_B - B * (1 + v5 * a_B)) *
    c[14]!;
  const v55 = w_age / (1 + Math.exp(-(t * 0.0027378507871321013 - 40) * 0.5));
  const v66 = 1 - B;
  const v101 = 1 + 0.5 * (v66 + Math.sqrt(c[16]! + v66 * v66)) * u_D;
  const v86 = Vy_LS + Vm_LS;
  const v88 = Math.log(v86);
  const v91 = T_LS * Math.exp(c_T * v88);
  const v341 = Vo_LS * c[20]!;
  dydt[12] =
    0.0027378507871321013 *
      ((c[15]! * (1 - v55 * a_U_LS) * v101 * c[17]! + v86 * (B * (v91 * c[18]!))) * Math.exp(v88 * c[19]!)) -
    v341;
  const v58 = C - B;
  const v93 = C + 0.5 * (v58 + Math.sqrt(v58 * v58 + c[16]!)) * n_P;
  const v94 = v91 * v93;
  dydt[13] = v341 - Vy_LS * (0.0027378507871321013 * (k_m + v94));
  dydt[14] = 0.0027378507871321013 * (k_m * Vy_LS - Vm_LS * v94);
  const v135 = Vy_TH + Vm_TH;
  const v136 = Math.log(v135);
  const v139 = T_TH * Math.exp(c_T * v136);
  const v353 = c[20]! * Vo_TH;
  dydt[15] =
    0.0027378507871321013 *
      ((c[17]! * (v101 * (c[21]! * (1 - v55 * a_U_TH))) + v135 * (B * (v139 * c[22]!))) * Math.exp(c[19]! * v136)) -
    v353;
  const v140 = v93 * v139;
  dydt[16] = v353 - Vy_TH * (0.0027378507871321013 * (k_m + v140));
  dydt[17] = 0.0027378507871321013 * (k_m * Vy_TH - Vm_TH * v140);
  const v171 = Vy_FN + Vm_FN;
  const v172 = Math.log(v171);
  const v175 = T_FN * Math.exp(c_T * v172);
  const v365 = c[20]! * Vo_FN;
  dydt[18] =
    0.0027378507871321013 *
      ((c[17]! * (v101 * (c[23]! * (1 - v55 * a_U_FN))) + v171 * (B * (v175 * c[24]!))) * Math.exp(c[19]! * v172)) -
    v365;
  const v176 = v93 * v175;
  dydt[19] = v365 - Vy_FN * (0.0027378507871321013 * (k_m + v176));
  dydt[20] = 0.0027378507871321013 * (k_m * Vy_FN - Vm_FN * v176);
}

/** Nonzeros of ∂(dy/dt)/∂y in the order of JACOBIAN_PATTERN. */
export function jacobian(t: number, y: Values, u: Values, p: Values, c: Values, j: Values): void {
  const h_E = y[0]!;
  const h_P = y[1]!;
  const h_A = y[2]!;
  const K = y[3]!;
  const L = y[4]!;
  const O = y[5]!;
  const Den = y[6]!;
  const P_c = y[7]!;
  const C = y[8]!;
  const X_2 = y[10]!;
  const B = y[11]!;
  const Vy_LS = y[13]!;
  const Vm_LS = y[14]!;
  const Vy_TH = y[16]!;
  const Vm_TH = y[17]!;
  const Vy_FN = y[19]!;
  const Vm_FN = y[20]!;
  const R_T = u[4]!;
  const s_L = u[6]!;
  const s_O = u[7]!;
  const s_C = u[8]!;
  const s_B = u[9]!;
  const H_K = u[10]!;
  const K_held = u[11]!;
  const a_G = p[5]!;
  const a_Kr = p[6]!;
  const a_Kb = p[7]!;
  const a_T = p[9]!;
  const a_P = p[10]!;
  const k_Dl = p[13]!;
  const K_D = p[15]!;
  const k_D = p[16]!;
  const k_L = p[17]!;
  const a_L = p[18]!;
  const a_O = p[19]!;
  const q = p[20]!;
  const k_O = p[21]!;
  const kappa = p[22]!;
  const pi_0 = p[23]!;
  const k_d = p[24]!;
  const k_x = p[25]!;
  const k_C = p[26]!;
  const a_C = p[27]!;
  const a_B = p[31]!;
  const n_P = p[32]!;
  const u_D = p[33]!;
  const c_T = p[34]!;
  const w_s = p[35]!;
  const k_m = p[38]!;
  const w_age = p[40]!;
  const T_LS = p[43]!;
  const a_U_LS = p[45]!;
  const T_TH = p[46]!;
  const a_U_TH = p[48]!;
  const T_FN = p[49]!;
  const a_U_FN = p[51]!;
  const A_ref = p[54]!;
  j[0] = c[25]!;
  j[1] = c[26]!;
  j[2] = c[27]!;
  j[3] = c[28]!;
  j[4] = c[29]!;
  const v20 = K + H_K * (K_held - K) - 1;
  const v245 = v20 * a_Kr;
  const v533 = k_L * s_L;
  j[5] = c[30]! * (a_L * ((1 + v245) * v533));
  const v376 = 1 - H_K;
  const v5 = 1 - h_E * c[5]!;
  j[6] = v376 * (a_Kr * ((1 + v5 * a_L) * v533));
  j[7] = c[31]!;
  const v253 = Math.log(B);
  const v255 = Math.exp(q * v253);
  const v10 = h_P * c[6]! - 1;
  const v262 = 1 + v10 * a_P;
  j[8] = c[30]! * (a_O * (v255 * (v262 * (s_O * (k_L * (v245 - 1))))));
  const v257 = v5 * a_O;
  const v258 = 1 - v257;
  const v549 = (1 - v245) * (k_L * s_O);
  j[9] = c[6]! * (a_P * (v258 * (v255 * v549)));
  j[10] = v376 * (a_Kr * (v262 * (v255 * (s_O * (k_L * (v257 - 1))))));
  j[11] = c[31]!;
  j[12] = q * (v258 * (v262 * v549)) * Math.exp(v253 * c[32]!);
  const v277 = Den + K_D;
  j[13] = -(k_Dl + c[33]! / (v277 * v277));
  const v26 = k_O * O;
  const v30 = k_D * Den;
  const v378 = 1 + (v26 + v30);
  const v24 = L * c[8]!;
  const v32 = v24 / (1 + v26 + v30);
  const v39 = v32 + kappa;
  const v389 = 1 / v39;
  const v396 = c[10]! * (v32 * (v389 * v389 * c[34]!) + c[9]! / v39);
  const v397 = (c[8]! / v378) * v396;
  const v573 = k_d * P_c;
  j[14] = -(v397 * v573);
  const v383 = v378 * v378;
  const v398 = -((L * c[35]!) / v383) * v396;
  j[15] = -(v398 * v573);
  const v399 = -((v24 * k_D) / v383) * v396;
  j[16] = -(v399 * v573);
  const v41 = pi_0 + (v32 * c[9]! * c[10]!) / v39;
  j[17] = -(k_x + v41 * k_d);
  j[18] = (c[30]! * (a_C * (C * k_C))) / s_C;
  const v585 = P_c * k_C;
  j[19] = v397 * v585;
  j[20] = v398 * v585;
  j[21] = v399 * v585;
  j[22] = v41 * k_C;
  j[23] = (k_C * (v5 * a_C - 1)) / s_C;
  j[24] = c[11]!;
  j[25] = c[36]!;
  j[26] = c[12]!;
  j[27] = c[37]!;
  j[28] = -(c[14]! * (c[30]! * (B * a_B)));
  const v316 = 1 + (h_A - A_ref) * a_G;
  const v321 = 1 + a_T * R_T;
  const v600 = v321 * ((1 - v20 * a_Kb) * s_B);
  const v601 = v316 * v600;
  j[29] = c[14]! * (c[6]! * (c[13]! * (X_2 * v601)));
  const v312 = 1 + v10 * c[13]!;
  j[30] = c[14]! * (a_G * (v312 * (X_2 * v600)));
  j[31] = -(c[14]! * (v376 * (a_Kb * (v321 * (v316 * (X_2 * (v312 * s_B)))))));
  j[32] = c[14]! * (v312 * v601);
  j[33] = -((1 + v5 * a_B) * c[14]!);
  const v88 = Math.log(Vy_LS + Vm_LS);
  const v91 = T_LS * Math.exp(c_T * v88);
  const v425 = Math.exp(v88 * c[38]!);
  const v66 = 1 - B;
  const v69 = Math.sqrt(c[16]! + v66 * v66);
  const v409 = 0.5 * (-1 * (1 + v66 / v69));
  const v55 = w_age / (1 + Math.exp(-(t * 0.0027378507871321013 - 40) * 0.5));
  const v98 = c[15]! * (1 - v55 * a_U_LS);
  const v430 = Math.exp(v88 * w_s);
  j[34] = (c[18]! * (v91 * v425) + (c[17]! * (v409 * (v98 * u_D))) / v430) * 4 * 0.0006844626967830253;
  j[35] = c[39]!;
  const v414 = c[40]! * Math.exp(v88 * c[41]!);
  const v101 = 1 + 0.5 * (v66 + v69) * u_D;
  const v629 =
    0.0006844626967830253 *
    ((v414 * (c[18]! * (B * v425)) +
      ((B * (v91 * c[18]!)) / v430 -
        (w_s * (v98 * v101 * c[17]! + B * (c[18]! * (v91 * Math.exp(v88 * c[42]!))))) / Math.exp(v88 * c[43]!))) *
      4);
  j[36] = v629;
  j[37] = v629;
  const v58 = C - B;
  const v63 = Math.sqrt(v58 * v58 + c[16]!);
  const v401 = 1 + v58 / v63;
  const v402 = 0.5 * v401;
  const v416 = n_P * v91;
  const v418 = v91 + v402 * v416;
  j[38] = 0.0006844626967830253 * (Vy_LS * v418 * -4);
  const v405 = 0.5 * (v401 * -1);
  const v419 = v405 * v416;
  j[39] = 0.0006844626967830253 * (-4 * (Vy_LS * v419));
  j[40] = c[20]!;
  const v93 = C + 0.5 * (v58 + v63) * n_P;
  const v415 = v93 * v414;
  const v639 = 0.0006844626967830253 * (-4 * (Vy_LS * v415));
  const v94 = v91 * v93;
  j[41] = v639 + 0.0006844626967830253 * ((k_m + v94) * -4);
  j[42] = v639;
  j[43] = 0.0006844626967830253 * (-4 * (Vm_LS * v418));
  j[44] = 0.0006844626967830253 * (-4 * (Vm_LS * v419));
  const v653 = 0.0006844626967830253 * (-4 * (Vm_LS * v415));
  j[45] = c[44]! + v653;
  j[46] = v653 + 0.0006844626967830253 * (v94 * -4);
  const v136 = Math.log(Vy_TH + Vm_TH);
  const v139 = T_TH * Math.exp(c_T * v136);
  const v467 = Math.exp(v136 * c[38]!);
  const v144 = c[21]! * (1 - v55 * a_U_TH);
  const v472 = Math.exp(w_s * v136);
  j[47] = 0.0006844626967830253 * ((c[22]! * (v139 * v467) + (c[17]! * (v409 * (u_D * v144))) / v472) * 4);
  j[48] = c[39]!;
  const v457 = c[45]! * Math.exp(v136 * c[41]!);
  const v661 =
    0.0006844626967830253 *
    ((v457 * (c[22]! * (B * v467)) +
      ((B * (v139 * c[22]!)) / v472 -
        (w_s * (c[17]! * (v101 * v144) + B * (c[22]! * (v139 * Math.exp(v136 * c[42]!))))) / Math.exp(v136 * c[43]!))) *
      4);
  j[49] = v661;
  j[50] = v661;
  const v459 = n_P * v139;
  const v461 = v139 + v402 * v459;
  j[51] = 0.0006844626967830253 * (-4 * (Vy_TH * v461));
  const v462 = v405 * v459;
  j[52] = 0.0006844626967830253 * (-4 * (Vy_TH * v462));
  j[53] = c[20]!;
  const v458 = v93 * v457;
  const v670 = 0.0006844626967830253 * (-4 * (Vy_TH * v458));
  const v140 = v93 * v139;
  j[54] = v670 + 0.0006844626967830253 * ((k_m + v140) * -4);
  j[55] = v670;
  j[56] = 0.0006844626967830253 * (-4 * (Vm_TH * v461));
  j[57] = 0.0006844626967830253 * (-4 * (Vm_TH * v462));
  const v682 = 0.0006844626967830253 * (-4 * (Vm_TH * v458));
  j[58] = c[44]! + v682;
  j[59] = v682 + 0.0006844626967830253 * (v140 * -4);
  const v172 = Math.log(Vy_FN + Vm_FN);
  const v175 = T_FN * Math.exp(c_T * v172);
  const v503 = Math.exp(v172 * c[38]!);
  const v180 = c[23]! * (1 - v55 * a_U_FN);
  const v508 = Math.exp(w_s * v172);
  j[60] = 0.0006844626967830253 * ((c[24]! * (v175 * v503) + (c[17]! * (v409 * (u_D * v180))) / v508) * 4);
  j[61] = c[39]!;
  const v493 = c[46]! * Math.exp(v172 * c[41]!);
  const v690 =
    0.0006844626967830253 *
    ((v493 * (c[24]! * (B * v503)) +
      ((B * (v175 * c[24]!)) / v508 -
        (w_s * (c[17]! * (v101 * v180) + B * (c[24]! * (v175 * Math.exp(v172 * c[42]!))))) / Math.exp(v172 * c[43]!))) *
      4);
  j[62] = v690;
  j[63] = v690;
  const v495 = n_P * v175;
  const v497 = v175 + v402 * v495;
  j[64] = 0.0006844626967830253 * (-4 * (Vy_FN * v497));
  const v498 = v405 * v495;
  j[65] = 0.0006844626967830253 * (-4 * (Vy_FN * v498));
  j[66] = c[20]!;
  const v494 = v93 * v493;
  const v699 = 0.0006844626967830253 * (-4 * (Vy_FN * v494));
  const v176 = v93 * v175;
  j[67] = v699 + 0.0006844626967830253 * ((k_m + v176) * -4);
  j[68] = v699;
  j[69] = 0.0006844626967830253 * (-4 * (Vm_FN * v497));
  j[70] = 0.0006844626967830253 * (-4 * (Vm_FN * v498));
  const v711 = 0.0006844626967830253 * (-4 * (Vm_FN * v494));
  j[71] = c[44]! + v711;
  j[72] = v711 + 0.0006844626967830253 * (v176 * -4);
}

/** Factors I − γJ into lu without pivoting; false when a pivot is unusable. */
export function factorize(j: Values, gamma: number, lu: Values): boolean {
  let m0_0 = 1 - gamma * j[0]!;
  let m1_1 = 1 - gamma * j[1]!;
  let m2_2 = 1 - gamma * j[2]!;
  let m3_2 = -gamma * j[3]!;
  let m3_3 = 1 - gamma * j[4]!;
  let m4_0 = -gamma * j[5]!;
  let m4_3 = -gamma * j[6]!;
  let m4_4 = 1 - gamma * j[7]!;
  let m5_0 = -gamma * j[8]!;
  let m5_1 = -gamma * j[9]!;
  let m5_3 = -gamma * j[10]!;
  let m5_5 = 1 - gamma * j[11]!;
  let m5_11 = -gamma * j[12]!;
  let m6_6 = 1 - gamma * j[13]!;
  let m7_4 = -gamma * j[14]!;
  let m7_5 = -gamma * j[15]!;
  let m7_6 = -gamma * j[16]!;
  let m7_7 = 1 - gamma * j[17]!;
  let m8_0 = -gamma * j[18]!;
  let m8_4 = -gamma * j[19]!;
  let m8_5 = -gamma * j[20]!;
  let m8_6 = -gamma * j[21]!;
  let m8_7 = -gamma * j[22]!;
  let m8_8 = 1 - gamma * j[23]!;
  let m8_11 = 0;
  let m9_8 = -gamma * j[24]!;
  let m9_9 = 1 - gamma * j[25]!;
  let m10_8 = 0;
  let m10_9 = -gamma * j[26]!;
  let m10_10 = 1 - gamma * j[27]!;
  let m11_0 = -gamma * j[28]!;
  let m11_1 = -gamma * j[29]!;
  let m11_2 = -gamma * j[30]!;
  let m11_3 = -gamma * j[31]!;
  let m11_8 = 0;
  let m11_10 = -gamma * j[32]!;
  let m11_11 = 1 - gamma * j[33]!;
  let m12_11 = -gamma * j[34]!;
  let m12_12 = 1 - gamma * j[35]!;
  let m12_13 = -gamma * j[36]!;
  let m12_14 = -gamma * j[37]!;
  let m13_8 = -gamma * j[38]!;
  let m13_11 = -gamma * j[39]!;
  let m13_12 = -gamma * j[40]!;
  let m13_13 = 1 - gamma * j[41]!;
  let m13_14 = -gamma * j[42]!;
  let m14_8 = -gamma * j[43]!;
  let m14_11 = -gamma * j[44]!;
  let m14_13 = -gamma * j[45]!;
  let m14_14 = 1 - gamma * j[46]!;
  let m15_11 = -gamma * j[47]!;
  let m15_15 = 1 - gamma * j[48]!;
  let m15_16 = -gamma * j[49]!;
  let m15_17 = -gamma * j[50]!;
  let m16_8 = -gamma * j[51]!;
  let m16_11 = -gamma * j[52]!;
  let m16_15 = -gamma * j[53]!;
  let m16_16 = 1 - gamma * j[54]!;
  let m16_17 = -gamma * j[55]!;
  let m17_8 = -gamma * j[56]!;
  let m17_11 = -gamma * j[57]!;
  let m17_16 = -gamma * j[58]!;
  let m17_17 = 1 - gamma * j[59]!;
  let m18_11 = -gamma * j[60]!;
  let m18_18 = 1 - gamma * j[61]!;
  let m18_19 = -gamma * j[62]!;
  let m18_20 = -gamma * j[63]!;
  let m19_8 = -gamma * j[64]!;
  let m19_11 = -gamma * j[65]!;
  let m19_18 = -gamma * j[66]!;
  let m19_19 = 1 - gamma * j[67]!;
  let m19_20 = -gamma * j[68]!;
  let m20_8 = -gamma * j[69]!;
  let m20_11 = -gamma * j[70]!;
  let m20_19 = -gamma * j[71]!;
  let m20_20 = 1 - gamma * j[72]!;
  if (!(m0_0 > SMALLEST_PIVOT || m0_0 < -SMALLEST_PIVOT)) return false;
  m0_0 = 1 / m0_0;
  m4_0 *= m0_0;
  m5_0 *= m0_0;
  m8_0 *= m0_0;
  m11_0 *= m0_0;
  if (!(m1_1 > SMALLEST_PIVOT || m1_1 < -SMALLEST_PIVOT)) return false;
  m1_1 = 1 / m1_1;
  m5_1 *= m1_1;
  m11_1 *= m1_1;
  if (!(m2_2 > SMALLEST_PIVOT || m2_2 < -SMALLEST_PIVOT)) return false;
  m2_2 = 1 / m2_2;
  m3_2 *= m2_2;
  m11_2 *= m2_2;
  if (!(m3_3 > SMALLEST_PIVOT || m3_3 < -SMALLEST_PIVOT)) return false;
  m3_3 = 1 / m3_3;
  m4_3 *= m3_3;
  m5_3 *= m3_3;
  m11_3 *= m3_3;
  if (!(m4_4 > SMALLEST_PIVOT || m4_4 < -SMALLEST_PIVOT)) return false;
  m4_4 = 1 / m4_4;
  m7_4 *= m4_4;
  m8_4 *= m4_4;
  if (!(m6_6 > SMALLEST_PIVOT || m6_6 < -SMALLEST_PIVOT)) return false;
  m6_6 = 1 / m6_6;
  m7_6 *= m6_6;
  m8_6 *= m6_6;
  if (!(m7_7 > SMALLEST_PIVOT || m7_7 < -SMALLEST_PIVOT)) return false;
  m7_7 = 1 / m7_7;
  m8_7 *= m7_7;
  m8_5 -= m8_7 * m7_5;
  if (!(m5_5 > SMALLEST_PIVOT || m5_5 < -SMALLEST_PIVOT)) return false;
  m5_5 = 1 / m5_5;
  m8_5 *= m5_5;
  m8_11 -= m8_5 * m5_11;
  if (!(m9_9 > SMALLEST_PIVOT || m9_9 < -SMALLEST_PIVOT)) return false;
  m9_9 = 1 / m9_9;
  m10_9 *= m9_9;
  m10_8 -= m10_9 * m9_8;
  if (!(m10_10 > SMALLEST_PIVOT || m10_10 < -SMALLEST_PIVOT)) return false;
  m10_10 = 1 / m10_10;
  m11_10 *= m10_10;
  m11_8 -= m11_10 * m10_8;
  if (!(m12_12 > SMALLEST_PIVOT || m12_12 < -SMALLEST_PIVOT)) return false;
  m12_12 = 1 / m12_12;
  m13_12 *= m12_12;
  m13_11 -= m13_12 * m12_11;
  m13_13 -= m13_12 * m12_13;
  m13_14 -= m13_12 * m12_14;
  if (!(m13_13 > SMALLEST_PIVOT || m13_13 < -SMALLEST_PIVOT)) return false;
  m13_13 = 1 / m13_13;
  m14_13 *= m13_13;
  m14_8 -= m14_13 * m13_8;
  m14_11 -= m14_13 * m13_11;
  m14_14 -= m14_13 * m13_14;
  if (!(m14_14 > SMALLEST_PIVOT || m14_14 < -SMALLEST_PIVOT)) return false;
  m14_14 = 1 / m14_14;
  if (!(m15_15 > SMALLEST_PIVOT || m15_15 < -SMALLEST_PIVOT)) return false;
  m15_15 = 1 / m15_15;
  m16_15 *= m15_15;
  m16_11 -= m16_15 * m15_11;
  m16_16 -= m16_15 * m15_16;
  m16_17 -= m16_15 * m15_17;
  if (!(m16_16 > SMALLEST_PIVOT || m16_16 < -SMALLEST_PIVOT)) return false;
  m16_16 = 1 / m16_16;
  m17_16 *= m16_16;
  m17_8 -= m17_16 * m16_8;
  m17_11 -= m17_16 * m16_11;
  m17_17 -= m17_16 * m16_17;
  if (!(m17_17 > SMALLEST_PIVOT || m17_17 < -SMALLEST_PIVOT)) return false;
  m17_17 = 1 / m17_17;
  if (!(m8_8 > SMALLEST_PIVOT || m8_8 < -SMALLEST_PIVOT)) return false;
  m8_8 = 1 / m8_8;
  m11_8 *= m8_8;
  m11_11 -= m11_8 * m8_11;
  m19_8 *= m8_8;
  m19_11 -= m19_8 * m8_11;
  m20_8 *= m8_8;
  m20_11 -= m20_8 * m8_11;
  if (!(m11_11 > SMALLEST_PIVOT || m11_11 < -SMALLEST_PIVOT)) return false;
  m11_11 = 1 / m11_11;
  m18_11 *= m11_11;
  m19_11 *= m11_11;
  m20_11 *= m11_11;
  if (!(m18_18 > SMALLEST_PIVOT || m18_18 < -SMALLEST_PIVOT)) return false;
  m18_18 = 1 / m18_18;
  m19_18 *= m18_18;
  m19_19 -= m19_18 * m18_19;
  m19_20 -= m19_18 * m18_20;
  if (!(m19_19 > SMALLEST_PIVOT || m19_19 < -SMALLEST_PIVOT)) return false;
  m19_19 = 1 / m19_19;
  m20_19 *= m19_19;
  m20_20 -= m20_19 * m19_20;
  if (!(m20_20 > SMALLEST_PIVOT || m20_20 < -SMALLEST_PIVOT)) return false;
  m20_20 = 1 / m20_20;
  lu[0] = m0_0;
  lu[1] = m1_1;
  lu[2] = m2_2;
  lu[3] = m3_2;
  lu[4] = m3_3;
  lu[5] = m4_0;
  lu[6] = m4_3;
  lu[7] = m4_4;
  lu[8] = m5_0;
  lu[9] = m5_1;
  lu[10] = m5_3;
  lu[11] = m5_5;
  lu[12] = m5_11;
  lu[13] = m6_6;
  lu[14] = m7_4;
  lu[15] = m7_5;
  lu[16] = m7_6;
  lu[17] = m7_7;
  lu[18] = m8_0;
  lu[19] = m8_4;
  lu[20] = m8_5;
  lu[21] = m8_6;
  lu[22] = m8_7;
  lu[23] = m8_8;
  lu[24] = m8_11;
  lu[25] = m9_8;
  lu[26] = m9_9;
  lu[27] = m10_8;
  lu[28] = m10_9;
  lu[29] = m10_10;
  lu[30] = m11_0;
  lu[31] = m11_1;
  lu[32] = m11_2;
  lu[33] = m11_3;
  lu[34] = m11_8;
  lu[35] = m11_10;
  lu[36] = m11_11;
  lu[37] = m12_11;
  lu[38] = m12_12;
  lu[39] = m12_13;
  lu[40] = m12_14;
  lu[41] = m13_8;
  lu[42] = m13_11;
  lu[43] = m13_12;
  lu[44] = m13_13;
  lu[45] = m13_14;
  lu[46] = m14_8;
  lu[47] = m14_11;
  lu[48] = m14_13;
  lu[49] = m14_14;
  lu[50] = m15_11;
  lu[51] = m15_15;
  lu[52] = m15_16;
  lu[53] = m15_17;
  lu[54] = m16_8;
  lu[55] = m16_11;
  lu[56] = m16_15;
  lu[57] = m16_16;
  lu[58] = m16_17;
  lu[59] = m17_8;
  lu[60] = m17_11;
  lu[61] = m17_16;
  lu[62] = m17_17;
  lu[63] = m18_11;
  lu[64] = m18_18;
  lu[65] = m18_19;
  lu[66] = m18_20;
  lu[67] = m19_8;
  lu[68] = m19_11;
  lu[69] = m19_18;
  lu[70] = m19_19;
  lu[71] = m19_20;
  lu[72] = m20_8;
  lu[73] = m20_11;
  lu[74] = m20_19;
  lu[75] = m20_20;
  return true;
}

/** Solves (I − γJ) x = b in place with the factors of `factorize`. */
export function solve(lu: Values, b: Values): void {
  let b0 = b[0]!;
  let b1 = b[1]!;
  let b2 = b[2]!;
  let b3 = b[3]!;
  let b4 = b[4]!;
  let b6 = b[6]!;
  let b7 = b[7]!;
  let b5 = b[5]!;
  let b9 = b[9]!;
  let b10 = b[10]!;
  let b12 = b[12]!;
  let b13 = b[13]!;
  let b14 = b[14]!;
  let b15 = b[15]!;
  let b16 = b[16]!;
  let b17 = b[17]!;
  let b8 = b[8]!;
  let b11 = b[11]!;
  let b18 = b[18]!;
  let b19 = b[19]!;
  let b20 = b[20]!;
  b4 -= lu[5]! * b0;
  b5 -= lu[8]! * b0;
  b8 -= lu[18]! * b0;
  b11 -= lu[30]! * b0;
  b5 -= lu[9]! * b1;
  b11 -= lu[31]! * b1;
  b3 -= lu[3]! * b2;
  b11 -= lu[32]! * b2;
  b4 -= lu[6]! * b3;
  b5 -= lu[10]! * b3;
  b11 -= lu[33]! * b3;
  b7 -= lu[14]! * b4;
  b8 -= lu[19]! * b4;
  b7 -= lu[16]! * b6;
  b8 -= lu[21]! * b6;
  b8 -= lu[22]! * b7;
  b8 -= lu[20]! * b5;
  b10 -= lu[28]! * b9;
  b11 -= lu[35]! * b10;
  b13 -= lu[43]! * b12;
  b14 -= lu[48]! * b13;
  b16 -= lu[56]! * b15;
  b17 -= lu[61]! * b16;
  b11 -= lu[34]! * b8;
  b19 -= lu[67]! * b8;
  b20 -= lu[72]! * b8;
  b18 -= lu[63]! * b11;
  b19 -= lu[68]! * b11;
  b20 -= lu[73]! * b11;
  b19 -= lu[69]! * b18;
  b20 -= lu[74]! * b19;
  b20 = b20 * lu[75]!;
  b[20] = b20;
  b19 = (b19 - lu[71]! * b20) * lu[70]!;
  b[19] = b19;
  b18 = (b18 - lu[65]! * b19 - lu[66]! * b20) * lu[64]!;
  b[18] = b18;
  b11 = b11 * lu[36]!;
  b[11] = b11;
  b8 = (b8 - lu[24]! * b11) * lu[23]!;
  b[8] = b8;
  b17 = (b17 - lu[59]! * b8 - lu[60]! * b11) * lu[62]!;
  b[17] = b17;
  b16 = (b16 - lu[54]! * b8 - lu[55]! * b11 - lu[58]! * b17) * lu[57]!;
  b[16] = b16;
  b15 = (b15 - lu[50]! * b11 - lu[52]! * b16 - lu[53]! * b17) * lu[51]!;
  b[15] = b15;
  b14 = (b14 - lu[46]! * b8 - lu[47]! * b11) * lu[49]!;
  b[14] = b14;
  b13 = (b13 - lu[41]! * b8 - lu[42]! * b11 - lu[45]! * b14) * lu[44]!;
  b[13] = b13;
  b12 = (b12 - lu[37]! * b11 - lu[39]! * b13 - lu[40]! * b14) * lu[38]!;
  b[12] = b12;
  b10 = (b10 - lu[27]! * b8) * lu[29]!;
  b[10] = b10;
  b9 = (b9 - lu[25]! * b8) * lu[26]!;
  b[9] = b9;
  b5 = (b5 - lu[12]! * b11) * lu[11]!;
  b[5] = b5;
  b7 = (b7 - lu[15]! * b5) * lu[17]!;
  b[7] = b7;
  b6 = b6 * lu[13]!;
  b[6] = b6;
  b4 = b4 * lu[7]!;
  b[4] = b4;
  b3 = b3 * lu[4]!;
  b[3] = b3;
  b2 = b2 * lu[2]!;
  b[2] = b2;
  b1 = b1 * lu[1]!;
  b[1] = b1;
  b0 = b0 * lu[0]!;
  b[0] = b0;
}

/** Results read from the state, in the order of OBSERVABLE_SYMBOLS. */
export function observe(_t: number, y: Values, u: Values, p: Values, c: Values, out: Values): void {
  const K = y[3]!;
  const L = y[4]!;
  const O = y[5]!;
  const Den = y[6]!;
  const C = y[8]!;
  const B = y[11]!;
  const Vy_LS = y[13]!;
  const Vm_LS = y[14]!;
  const Vy_TH = y[16]!;
  const Vm_TH = y[17]!;
  const Vy_FN = y[19]!;
  const Vm_FN = y[20]!;
  const H_K = u[10]!;
  const K_held = u[11]!;
  const k_D = p[16]!;
  const k_O = p[21]!;
  const m_y = p[39]!;
  const g_C = p[41]!;
  const g_P = p[42]!;
  out[0] = (Vm_LS + Vy_LS * m_y) * c[47]!;
  out[1] = (Vm_TH + m_y * Vy_TH) * c[48]!;
  out[2] = (Vm_FN + m_y * Vy_FN) * c[49]!;
  const v199 = 0.5 * (Vy_LS + Vm_LS + (Vy_TH + Vm_TH));
  out[3] = Math.exp(g_C * Math.log(C * v199));
  out[4] = Math.exp(g_P * Math.log(B * v199));
  out[5] = L / O;
  out[6] = K + H_K * (K_held - K);
  out[7] = (L * c[8]!) / (1 + k_O * O + k_D * Den);
}
