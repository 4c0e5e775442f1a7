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
export const INPUT_SYMBOLS = ['R_E', 'R_P', 'R_A', 's_L', 's_O', 's_C', 's_B', 'H_K', 'K_held'] as const;
export const PARAMETER_SYMBOLS = [
  'tau_E',
  'tau_P',
  'tau_A',
  'tau_K',
  'a_A',
  'a_G',
  'a_Kr',
  'a_Kb',
  'a_P',
  'a_Pt',
  'a_Ph',
  'k_L',
  'a_L',
  'a_O',
  'q',
  'k_O',
  'kappa',
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
  'epsilon',
  'tau_o',
  'k_m',
  'm_y',
  'w_age',
  'g_C',
  'g_P',
  'T_LS',
  'n_LS',
  'm_LS',
  'a_U_LS',
  'T_TH',
  'n_TH',
  'm_TH',
  'a_U_TH',
  'T_FN',
  'n_FN',
  'm_FN',
  'a_U_FN',
  'h_Eref',
  'G_ref',
  'A_ref',
] as const;
export const OBSERVABLE_SYMBOLS = ['BMD_LS', 'BMD_TH', 'BMD_FN', 'CTX', 'P1NP', 'RANKL_OPG', 'K_tone', 'rho'] as const;
export const CONSTANT_COUNT = 60;
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
  [5, 10],
  [6, 4],
  [6, 5],
  [6, 6],
  [7, 0],
  [7, 4],
  [7, 5],
  [7, 6],
  [7, 7],
  [8, 7],
  [8, 8],
  [9, 8],
  [9, 9],
  [10, 0],
  [10, 1],
  [10, 2],
  [10, 3],
  [10, 9],
  [10, 10],
  [11, 10],
  [11, 11],
  [11, 12],
  [11, 13],
  [12, 7],
  [12, 10],
  [12, 11],
  [12, 12],
  [13, 7],
  [13, 10],
  [13, 12],
  [13, 13],
  [14, 10],
  [14, 14],
  [14, 15],
  [14, 16],
  [15, 7],
  [15, 10],
  [15, 14],
  [15, 15],
  [16, 7],
  [16, 10],
  [16, 15],
  [16, 16],
  [17, 10],
  [17, 17],
  [17, 18],
  [17, 19],
  [18, 7],
  [18, 10],
  [18, 17],
  [18, 18],
  [19, 7],
  [19, 10],
  [19, 18],
  [19, 19],
];
export const FACTOR_COUNT = 72;
/** A pivot of I − γJ smaller than this is refused; the integrator then shortens its step. */
const SMALLEST_PIVOT = 1e-10;

/** Values fixed over a run, from the parameters. */
export function deriveConstants(p: Values, c: Values): void {
  const tau_E = p[0]!;
  const tau_P = p[1]!;
  const tau_A = p[2]!;
  const tau_K = p[3]!;
  const a_A = p[4]!;
  const a_Pt = p[9]!;
  const a_Ph = p[10]!;
  const k_L = p[11]!;
  const q = p[14]!;
  const k_O = p[15]!;
  const kappa = p[16]!;
  const k_d = p[17]!;
  const k_x = p[18]!;
  const tau_1 = p[21]!;
  const tau_2 = p[22]!;
  const tau_B = p[23]!;
  const n_P = p[25]!;
  const u_D = p[26]!;
  const epsilon = p[27]!;
  const tau_o = p[28]!;
  const k_m = p[29]!;
  const m_y = p[30]!;
  const T_LS = p[34]!;
  const n_LS = p[35]!;
  const m_LS = p[36]!;
  const T_TH = p[38]!;
  const n_TH = p[39]!;
  const m_TH = p[40]!;
  const T_FN = p[42]!;
  const n_FN = p[43]!;
  const m_FN = p[44]!;
  const h_Eref = p[46]!;
  const G_ref = p[47]!;
  const A_ref = p[48]!;
  const v200 = 1 / tau_E;
  c[0] = v200;
  const v205 = 1 / tau_P;
  c[1] = v205;
  const v210 = 1 / tau_A;
  c[2] = v210;
  const v214 = 1 - A_ref;
  c[3] = 1 / v214;
  const v220 = 1 / tau_K;
  c[4] = v220;
  const v3 = 1 / h_Eref;
  c[5] = v3;
  c[6] = 1 / G_ref;
  c[7] = k_d + k_x;
  c[8] = 1 + k_O;
  c[9] = 1 + kappa;
  const v273 = 1 / tau_1;
  c[10] = v273;
  const v278 = 1 / tau_2;
  c[11] = v278;
  c[12] = a_Pt + a_Ph;
  c[13] = 1 / tau_B;
  const v95 = 1 - n_LS;
  c[14] = T_LS * v95;
  const v68 = (epsilon * n_P) / 2;
  c[15] = T_LS * (n_LS + v68);
  c[16] = epsilon * epsilon;
  c[17] = 1 / (1 + (epsilon * u_D) / 2);
  c[18] = -m_LS;
  const v307 = 1 / tau_o;
  c[19] = v307;
  const v131 = 1 - n_TH;
  c[20] = T_TH * v131;
  c[21] = T_TH * (v68 + n_TH);
  c[22] = -m_TH;
  const v166 = 1 - n_FN;
  c[23] = T_FN * v166;
  c[24] = T_FN * (v68 + n_FN);
  c[25] = -m_FN;
  c[26] = -v200;
  c[27] = -v205;
  c[28] = -v210;
  c[29] = -(a_A / v214 / tau_K);
  c[30] = -v220;
  c[31] = -v3;
  c[32] = -k_L;
  c[33] = q - 1;
  c[34] = k_O + k_O * k_O;
  c[35] = -v273;
  c[36] = -v278;
  c[37] = v95;
  c[38] = -v307;
  c[39] = 1 + m_LS;
  c[40] = T_LS * n_P;
  c[41] = (k_m * 4) / 1461;
  c[42] = v131;
  c[43] = 1 + m_TH;
  c[44] = n_P * T_TH;
  c[45] = v166;
  c[46] = 1 + m_FN;
  c[47] = n_P * T_FN;
  const v71 = 1 + v68;
  const v72 = T_LS * v71;
  const v75 = v72 / (v72 + k_m);
  c[48] = 1 / (1 + v75 * m_y - v75);
  const v118 = v71 * T_TH;
  const v120 = v118 / (k_m + v118);
  c[49] = 1 / (1 + m_y * v120 - v120);
  const v153 = v71 * T_FN;
  const v155 = v153 / (k_m + v153);
  c[50] = 1 / (1 + m_y * v155 - v155);
  c[51] = (v72 * tau_o) / 365.25;
  c[52] = v75;
  c[53] = 1 - v75;
  c[54] = (v118 * tau_o) / 365.25;
  c[55] = v120;
  c[56] = 1 - v120;
  c[57] = (v153 * tau_o) / 365.25;
  c[58] = v155;
  c[59] = 1 - v155;
}

/** State at premenopausal rest. */
export function restState(p: Values, c: Values, y: Values): void {
  const h_Eref = p[46]!;
  const G_ref = p[47]!;
  const A_ref = p[48]!;
  y[0] = h_Eref;
  y[1] = G_ref;
  y[2] = A_ref;
  y[3] = 1;
  y[4] = 1;
  y[5] = 1;
  y[6] = 1;
  y[7] = 1;
  y[8] = 1;
  y[9] = 1;
  y[10] = 1;
  y[11] = c[51]!;
  y[12] = c[52]!;
  y[13] = c[53]!;
  y[14] = c[54]!;
  y[15] = c[55]!;
  y[16] = c[56]!;
  y[17] = c[57]!;
  y[18] = c[58]!;
  y[19] = c[59]!;
}

/** dy/dt per day at age t (days). */
export function rightHandSide(t: number, y: Values, u: Values, p: Values, c: Values, dydt: Values): void {
  const h_E = y[0]!;
  const h_P = y[1]!;
  const h_A = y[2]!;
  const K = y[3]!;
  const L = y[4]!;
  const O = y[5]!;
  const P_c = y[6]!;
  const C = y[7]!;
  const X_1 = y[8]!;
  const X_2 = y[9]!;
  const B = y[10]!;
  const Vo_LS = y[11]!;
  const Vy_LS = y[12]!;
  const Vm_LS = y[13]!;
  const Vo_TH = y[14]!;
  const Vy_TH = y[15]!;
  const Vm_TH = y[16]!;
  const Vo_FN = y[17]!;
  const Vy_FN = y[18]!;
  const Vm_FN = y[19]!;
  const R_E = u[0]!;
  const R_P = u[1]!;
  const R_A = u[2]!;
  const s_L = u[3]!;
  const s_O = u[4]!;
  const s_C = u[5]!;
  const s_B = u[6]!;
  const H_K = u[7]!;
  const K_held = u[8]!;
  const a_A = p[4]!;
  const a_G = p[5]!;
  const a_Kr = p[6]!;
  const a_Kb = p[7]!;
  const a_P = p[8]!;
  const k_L = p[11]!;
  const a_L = p[12]!;
  const a_O = p[13]!;
  const q = p[14]!;
  const k_O = p[15]!;
  const kappa = p[16]!;
  const k_d = p[17]!;
  const k_x = p[18]!;
  const k_C = p[19]!;
  const a_C = p[20]!;
  const a_B = p[24]!;
  const n_P = p[25]!;
  const u_D = p[26]!;
  const k_m = p[29]!;
  const w_age = p[31]!;
  const T_LS = p[34]!;
  const a_U_LS = p[37]!;
  const T_TH = p[38]!;
  const a_U_TH = p[41]!;
  const T_FN = p[42]!;
  const a_U_FN = p[45]!;
  const A_ref = p[48]!;
  dydt[0] = (R_E - h_E) * c[0]!;
  dydt[1] = (R_P - h_P) * c[1]!;
  dydt[2] = (R_A - h_A) * c[2]!;
  const v13 = h_A - A_ref;
  dydt[3] = (1 - v13 * a_A * c[3]! - K) * c[4]!;
  const v5 = 1 - h_E * c[5]!;
  const v20 = K + H_K * (K_held - K) - 1;
  const v227 = v20 * a_Kr;
  dydt[4] = k_L * ((1 + v5 * a_L) * (1 + v227) * s_L - L);
  const v10 = h_P * c[6]! - 1;
  dydt[5] = k_L * (Math.exp(q * Math.log(B)) * (1 - v5 * a_O) * (1 + v10 * a_P) * (1 - v227) * s_O - O);
  const v28 = (L * c[8]!) / (1 + k_O * O);
  const v33 = (v28 * c[9]!) / (v28 + kappa);
  dydt[6] = c[7]! - (k_x + v33 * k_d) * P_c;
  dydt[7] = k_C * (v33 * P_c - (C * (1 - v5 * a_C)) / s_C);
  dydt[8] = (C - X_1) * c[10]!;
  dydt[9] = (X_1 - X_2) * c[11]!;
  dydt[10] = (X_2 * (1 + v10 * c[12]!) * (1 + v13 * a_G) * (1 - v20 * a_Kb) * s_B - B * (1 + v5 * a_B)) * c[13]!;
  const v78 = Vy_LS + Vm_LS;
  const v47 = w_age / (1 + Math.exp(-(t * 0.0027378507871321013 - 40) * 0.5));
  const v58 = 1 - B;
  const v88 = 1 + 0.5 * (v58 + Math.sqrt(c[16]! + v58 * v58)) * u_D;
  const v308 = Vo_LS * c[19]!;
  dydt[11] =
    0.0027378507871321013 *
      (v78 * (B * c[14]!) + c[15]! * (1 - v47 * a_U_LS) * v88 * c[17]! * Math.exp(c[18]! * Math.log(v78))) -
    v308;
  const v50 = C - B;
  const v80 = C + 0.5 * (v50 + Math.sqrt(v50 * v50 + c[16]!)) * n_P;
  const v81 = T_LS * v80;
  dydt[12] = v308 - Vy_LS * (0.0027378507871321013 * (k_m + v81));
  dydt[13] = 0.0027378507871321013 * (k_m * Vy_LS - Vm_LS * v81);
  const v123 = Vy_TH + Vm_TH;
  const v320 = c[19]! * Vo_TH;
  dydt[14] =
    0.0027378507871321013 *
      (v123 * (B * c[20]!) + c[17]! * (v88 * (c[21]! * (1 - v47 * a_U_TH))) * Math.exp(c[22]! * Math.log(v123))) -
    v320;
  const v124 = v80 * T_TH;
  dydt[15] = v320 - Vy_TH * (0.0027378507871321013 * (k_m + v124));
  dydt[16] = 0.0027378507871321013 * (k_m * Vy_TH - Vm_TH * v124);
  const v158 = Vy_FN + Vm_FN;
  const v332 = c[19]! * Vo_FN;
  dydt[17] =
    0.0027378507871321013 *
      (v158 * (B * c[23]!) + c[17]! * (v88 * (c[24]! * (1 - v47 * a_U_FN))) * Math.exp(c[25]! * Math.log(v158))) -
    v332;
  const v159 = v80 * T_FN;
  dydt[18] = v332 - Vy_FN * (0.0027378507871321013 * (k_m + v159));
  dydt[19] = 0.0027378507871321013 * (k_m * Vy_FN - Vm_FN * v159);
}

/** Nonzeros of ∂(dy/dt)/∂y in the order of JACOBIAN_PATTERN. */
export function jacobian(t: number, y: Values, u: Values, p: Values, c: Values, j: Values): void {
  const h_E = y[0]!;
  const h_P = y[1]!;
  const h_A = y[2]!;
  const K = y[3]!;
  const L = y[4]!;
  const O = y[5]!;
  const P_c = y[6]!;
  const C = y[7]!;
  const X_2 = y[9]!;
  const B = y[10]!;
  const Vy_LS = y[12]!;
  const Vm_LS = y[13]!;
  const Vy_TH = y[15]!;
  const Vm_TH = y[16]!;
  const Vy_FN = y[18]!;
  const Vm_FN = y[19]!;
  const s_L = u[3]!;
  const s_O = u[4]!;
  const s_C = u[5]!;
  const s_B = u[6]!;
  const H_K = u[7]!;
  const K_held = u[8]!;
  const a_G = p[5]!;
  const a_Kr = p[6]!;
  const a_Kb = p[7]!;
  const a_P = p[8]!;
  const k_L = p[11]!;
  const a_L = p[12]!;
  const a_O = p[13]!;
  const q = p[14]!;
  const k_O = p[15]!;
  const kappa = p[16]!;
  const k_d = p[17]!;
  const k_x = p[18]!;
  const k_C = p[19]!;
  const a_C = p[20]!;
  const a_B = p[24]!;
  const n_P = p[25]!;
  const u_D = p[26]!;
  const k_m = p[29]!;
  const w_age = p[31]!;
  const T_LS = p[34]!;
  const m_LS = p[36]!;
  const a_U_LS = p[37]!;
  const T_TH = p[38]!;
  const m_TH = p[40]!;
  const a_U_TH = p[41]!;
  const T_FN = p[42]!;
  const m_FN = p[44]!;
  const a_U_FN = p[45]!;
  const A_ref = p[48]!;
  j[0] = c[26]!;
  j[1] = c[27]!;
  j[2] = c[28]!;
  j[3] = c[29]!;
  j[4] = c[30]!;
  const v20 = K + H_K * (K_held - K) - 1;
  const v227 = v20 * a_Kr;
  const v433 = k_L * s_L;
  j[5] = c[31]! * (a_L * ((1 + v227) * v433));
  const v343 = 1 - H_K;
  const v5 = 1 - h_E * c[5]!;
  j[6] = v343 * (a_Kr * ((1 + v5 * a_L) * v433));
  j[7] = c[32]!;
  const v235 = Math.log(B);
  const v237 = Math.exp(q * v235);
  const v10 = h_P * c[6]! - 1;
  const v244 = 1 + v10 * a_P;
  j[8] = c[31]! * (a_O * (v237 * (v244 * (s_O * (k_L * (v227 - 1))))));
  const v239 = v5 * a_O;
  const v240 = 1 - v239;
  const v449 = (1 - v227) * (k_L * s_O);
  j[9] = c[6]! * (a_P * (v240 * (v237 * v449)));
  j[10] = v343 * (a_Kr * (v244 * (v237 * (s_O * (k_L * (v239 - 1))))));
  j[11] = c[32]!;
  j[12] = q * (v240 * (v244 * v449)) * Math.exp(v235 * c[33]!);
  const v27 = 1 + k_O * O;
  const v28 = (L * c[8]!) / v27;
  const v32 = v28 + kappa;
  const v352 = 1 / v32;
  const v356 = c[9]! / v32 - v28 * (c[9]! * (v352 * v352));
  const v357 = (c[8]! / v27) * v356;
  const v468 = k_d * P_c;
  j[13] = -(v357 * v468);
  const v358 = -((L * c[34]!) / (v27 * v27)) * v356;
  j[14] = -(v358 * v468);
  const v33 = (v28 * c[9]!) / v32;
  j[15] = -(k_x + v33 * k_d);
  j[16] = (c[31]! * (a_C * (C * k_C))) / s_C;
  const v478 = P_c * k_C;
  j[17] = v357 * v478;
  j[18] = v358 * v478;
  j[19] = v33 * k_C;
  j[20] = (k_C * (v5 * a_C - 1)) / s_C;
  j[21] = c[10]!;
  j[22] = c[35]!;
  j[23] = c[11]!;
  j[24] = c[36]!;
  j[25] = -(c[13]! * (c[31]! * (B * a_B)));
  const v288 = 1 + (h_A - A_ref) * a_G;
  const v491 = (1 - v20 * a_Kb) * s_B;
  const v492 = v288 * v491;
  j[26] = c[13]! * (c[6]! * (c[12]! * (X_2 * v492)));
  const v284 = 1 + v10 * c[12]!;
  j[27] = c[13]! * (a_G * (v284 * (X_2 * v491)));
  j[28] = -(c[13]! * (v343 * (a_Kb * (v288 * (X_2 * (v284 * s_B))))));
  j[29] = c[13]! * (v284 * v492);
  j[30] = -((1 + v5 * a_B) * c[13]!);
  const v78 = Vy_LS + Vm_LS;
  const v58 = 1 - B;
  const v61 = Math.sqrt(c[16]! + v58 * v58);
  const v368 = 0.5 * (-1 * (1 + v58 / v61));
  const v47 = w_age / (1 + Math.exp(-(t * 0.0027378507871321013 - 40) * 0.5));
  const v85 = c[15]! * (1 - v47 * a_U_LS);
  const v101 = Math.log(v78);
  j[31] = (c[37]! * (T_LS * v78) + (c[17]! * (v368 * (v85 * u_D))) / Math.exp(m_LS * v101)) * 4 * 0.0006844626967830253;
  j[32] = c[38]!;
  const v88 = 1 + 0.5 * (v58 + v61) * u_D;
  const v519 = 0.0006844626967830253 * ((B * c[14]! - (v85 * v88 * c[17]! * m_LS) / Math.exp(v101 * c[39]!)) * 4);
  j[33] = v519;
  j[34] = v519;
  const v50 = C - B;
  const v55 = Math.sqrt(v50 * v50 + c[16]!);
  const v360 = 1 + v50 / v55;
  const v361 = 0.5 * v360;
  const v371 = T_LS + v361 * c[40]!;
  j[35] = 0.0006844626967830253 * (Vy_LS * v371 * -4);
  const v364 = 0.5 * (v360 * -1);
  const v372 = v364 * c[40]!;
  j[36] = 0.0006844626967830253 * (-4 * (Vy_LS * v372));
  j[37] = c[19]!;
  const v80 = C + 0.5 * (v50 + v55) * n_P;
  const v81 = T_LS * v80;
  j[38] = 0.0006844626967830253 * ((k_m + v81) * -4);
  j[39] = 0.0006844626967830253 * (-4 * (Vm_LS * v371));
  j[40] = 0.0006844626967830253 * (-4 * (Vm_LS * v372));
  j[41] = c[41]!;
  j[42] = 0.0006844626967830253 * (v81 * -4);
  const v123 = Vy_TH + Vm_TH;
  const v128 = c[21]! * (1 - v47 * a_U_TH);
  const v137 = Math.log(v123);
  j[43] =
    0.0006844626967830253 * ((c[42]! * (T_TH * v123) + (c[17]! * (v368 * (u_D * v128))) / Math.exp(m_TH * v137)) * 4);
  j[44] = c[38]!;
  const v542 = 0.0006844626967830253 * ((B * c[20]! - (c[17]! * (v88 * v128) * m_TH) / Math.exp(v137 * c[43]!)) * 4);
  j[45] = v542;
  j[46] = v542;
  const v390 = T_TH + v361 * c[44]!;
  j[47] = 0.0006844626967830253 * (-4 * (Vy_TH * v390));
  const v391 = v364 * c[44]!;
  j[48] = 0.0006844626967830253 * (-4 * (Vy_TH * v391));
  j[49] = c[19]!;
  const v124 = v80 * T_TH;
  j[50] = 0.0006844626967830253 * ((k_m + v124) * -4);
  j[51] = 0.0006844626967830253 * (-4 * (Vm_TH * v390));
  j[52] = 0.0006844626967830253 * (-4 * (Vm_TH * v391));
  j[53] = c[41]!;
  j[54] = 0.0006844626967830253 * (v124 * -4);
  const v158 = Vy_FN + Vm_FN;
  const v163 = c[24]! * (1 - v47 * a_U_FN);
  const v172 = Math.log(v158);
  j[55] =
    0.0006844626967830253 * ((c[45]! * (T_FN * v158) + (c[17]! * (v368 * (u_D * v163))) / Math.exp(m_FN * v172)) * 4);
  j[56] = c[38]!;
  const v562 = 0.0006844626967830253 * ((B * c[23]! - (c[17]! * (v88 * v163) * m_FN) / Math.exp(v172 * c[46]!)) * 4);
  j[57] = v562;
  j[58] = v562;
  const v409 = T_FN + v361 * c[47]!;
  j[59] = 0.0006844626967830253 * (-4 * (Vy_FN * v409));
  const v410 = v364 * c[47]!;
  j[60] = 0.0006844626967830253 * (-4 * (Vy_FN * v410));
  j[61] = c[19]!;
  const v159 = v80 * T_FN;
  j[62] = 0.0006844626967830253 * ((k_m + v159) * -4);
  j[63] = 0.0006844626967830253 * (-4 * (Vm_FN * v409));
  j[64] = 0.0006844626967830253 * (-4 * (Vm_FN * v410));
  j[65] = c[41]!;
  j[66] = 0.0006844626967830253 * (v159 * -4);
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
  let m5_10 = -gamma * j[12]!;
  let m6_4 = -gamma * j[13]!;
  let m6_5 = -gamma * j[14]!;
  let m6_6 = 1 - gamma * j[15]!;
  let m7_0 = -gamma * j[16]!;
  let m7_4 = -gamma * j[17]!;
  let m7_5 = -gamma * j[18]!;
  let m7_6 = -gamma * j[19]!;
  let m7_7 = 1 - gamma * j[20]!;
  let m7_10 = 0;
  let m8_7 = -gamma * j[21]!;
  let m8_8 = 1 - gamma * j[22]!;
  let m9_7 = 0;
  let m9_8 = -gamma * j[23]!;
  let m9_9 = 1 - gamma * j[24]!;
  let m10_0 = -gamma * j[25]!;
  let m10_1 = -gamma * j[26]!;
  let m10_2 = -gamma * j[27]!;
  let m10_3 = -gamma * j[28]!;
  let m10_7 = 0;
  let m10_9 = -gamma * j[29]!;
  let m10_10 = 1 - gamma * j[30]!;
  let m11_10 = -gamma * j[31]!;
  let m11_11 = 1 - gamma * j[32]!;
  let m11_12 = -gamma * j[33]!;
  let m11_13 = -gamma * j[34]!;
  let m12_7 = -gamma * j[35]!;
  let m12_10 = -gamma * j[36]!;
  let m12_11 = -gamma * j[37]!;
  let m12_12 = 1 - gamma * j[38]!;
  let m12_13 = 0;
  let m13_7 = -gamma * j[39]!;
  let m13_10 = -gamma * j[40]!;
  let m13_12 = -gamma * j[41]!;
  let m13_13 = 1 - gamma * j[42]!;
  let m14_10 = -gamma * j[43]!;
  let m14_14 = 1 - gamma * j[44]!;
  let m14_15 = -gamma * j[45]!;
  let m14_16 = -gamma * j[46]!;
  let m15_7 = -gamma * j[47]!;
  let m15_10 = -gamma * j[48]!;
  let m15_14 = -gamma * j[49]!;
  let m15_15 = 1 - gamma * j[50]!;
  let m15_16 = 0;
  let m16_7 = -gamma * j[51]!;
  let m16_10 = -gamma * j[52]!;
  let m16_15 = -gamma * j[53]!;
  let m16_16 = 1 - gamma * j[54]!;
  let m17_10 = -gamma * j[55]!;
  let m17_17 = 1 - gamma * j[56]!;
  let m17_18 = -gamma * j[57]!;
  let m17_19 = -gamma * j[58]!;
  let m18_7 = -gamma * j[59]!;
  let m18_10 = -gamma * j[60]!;
  let m18_17 = -gamma * j[61]!;
  let m18_18 = 1 - gamma * j[62]!;
  let m19_7 = -gamma * j[63]!;
  let m19_10 = -gamma * j[64]!;
  let m19_18 = -gamma * j[65]!;
  let m19_19 = 1 - gamma * j[66]!;
  if (!(m0_0 > SMALLEST_PIVOT || m0_0 < -SMALLEST_PIVOT)) return false;
  m0_0 = 1 / m0_0;
  m4_0 *= m0_0;
  m5_0 *= m0_0;
  m7_0 *= m0_0;
  m10_0 *= m0_0;
  if (!(m1_1 > SMALLEST_PIVOT || m1_1 < -SMALLEST_PIVOT)) return false;
  m1_1 = 1 / m1_1;
  m5_1 *= m1_1;
  m10_1 *= m1_1;
  if (!(m2_2 > SMALLEST_PIVOT || m2_2 < -SMALLEST_PIVOT)) return false;
  m2_2 = 1 / m2_2;
  m3_2 *= m2_2;
  m10_2 *= m2_2;
  if (!(m3_3 > SMALLEST_PIVOT || m3_3 < -SMALLEST_PIVOT)) return false;
  m3_3 = 1 / m3_3;
  m4_3 *= m3_3;
  m5_3 *= m3_3;
  m10_3 *= m3_3;
  if (!(m4_4 > SMALLEST_PIVOT || m4_4 < -SMALLEST_PIVOT)) return false;
  m4_4 = 1 / m4_4;
  m6_4 *= m4_4;
  m7_4 *= m4_4;
  if (!(m6_6 > SMALLEST_PIVOT || m6_6 < -SMALLEST_PIVOT)) return false;
  m6_6 = 1 / m6_6;
  m7_6 *= m6_6;
  m7_5 -= m7_6 * m6_5;
  if (!(m5_5 > SMALLEST_PIVOT || m5_5 < -SMALLEST_PIVOT)) return false;
  m5_5 = 1 / m5_5;
  m7_5 *= m5_5;
  m7_10 -= m7_5 * m5_10;
  if (!(m8_8 > SMALLEST_PIVOT || m8_8 < -SMALLEST_PIVOT)) return false;
  m8_8 = 1 / m8_8;
  m9_8 *= m8_8;
  m9_7 -= m9_8 * m8_7;
  if (!(m9_9 > SMALLEST_PIVOT || m9_9 < -SMALLEST_PIVOT)) return false;
  m9_9 = 1 / m9_9;
  m10_9 *= m9_9;
  m10_7 -= m10_9 * m9_7;
  if (!(m11_11 > SMALLEST_PIVOT || m11_11 < -SMALLEST_PIVOT)) return false;
  m11_11 = 1 / m11_11;
  m12_11 *= m11_11;
  m12_10 -= m12_11 * m11_10;
  m12_12 -= m12_11 * m11_12;
  m12_13 -= m12_11 * m11_13;
  if (!(m12_12 > SMALLEST_PIVOT || m12_12 < -SMALLEST_PIVOT)) return false;
  m12_12 = 1 / m12_12;
  m13_12 *= m12_12;
  m13_7 -= m13_12 * m12_7;
  m13_10 -= m13_12 * m12_10;
  m13_13 -= m13_12 * m12_13;
  if (!(m13_13 > SMALLEST_PIVOT || m13_13 < -SMALLEST_PIVOT)) return false;
  m13_13 = 1 / m13_13;
  if (!(m14_14 > SMALLEST_PIVOT || m14_14 < -SMALLEST_PIVOT)) return false;
  m14_14 = 1 / m14_14;
  m15_14 *= m14_14;
  m15_10 -= m15_14 * m14_10;
  m15_15 -= m15_14 * m14_15;
  m15_16 -= m15_14 * m14_16;
  if (!(m15_15 > SMALLEST_PIVOT || m15_15 < -SMALLEST_PIVOT)) return false;
  m15_15 = 1 / m15_15;
  m16_15 *= m15_15;
  m16_7 -= m16_15 * m15_7;
  m16_10 -= m16_15 * m15_10;
  m16_16 -= m16_15 * m15_16;
  if (!(m16_16 > SMALLEST_PIVOT || m16_16 < -SMALLEST_PIVOT)) return false;
  m16_16 = 1 / m16_16;
  if (!(m7_7 > SMALLEST_PIVOT || m7_7 < -SMALLEST_PIVOT)) return false;
  m7_7 = 1 / m7_7;
  m10_7 *= m7_7;
  m10_10 -= m10_7 * m7_10;
  m18_7 *= m7_7;
  m18_10 -= m18_7 * m7_10;
  m19_7 *= m7_7;
  m19_10 -= m19_7 * m7_10;
  if (!(m10_10 > SMALLEST_PIVOT || m10_10 < -SMALLEST_PIVOT)) return false;
  m10_10 = 1 / m10_10;
  m17_10 *= m10_10;
  m18_10 *= m10_10;
  m19_10 *= m10_10;
  if (!(m19_19 > SMALLEST_PIVOT || m19_19 < -SMALLEST_PIVOT)) return false;
  m19_19 = 1 / m19_19;
  m17_19 *= m19_19;
  m17_18 -= m17_19 * m19_18;
  if (!(m17_17 > SMALLEST_PIVOT || m17_17 < -SMALLEST_PIVOT)) return false;
  m17_17 = 1 / m17_17;
  m18_17 *= m17_17;
  m18_18 -= m18_17 * m17_18;
  if (!(m18_18 > SMALLEST_PIVOT || m18_18 < -SMALLEST_PIVOT)) return false;
  m18_18 = 1 / m18_18;
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
  lu[12] = m5_10;
  lu[13] = m6_4;
  lu[14] = m6_5;
  lu[15] = m6_6;
  lu[16] = m7_0;
  lu[17] = m7_4;
  lu[18] = m7_5;
  lu[19] = m7_6;
  lu[20] = m7_7;
  lu[21] = m7_10;
  lu[22] = m8_7;
  lu[23] = m8_8;
  lu[24] = m9_7;
  lu[25] = m9_8;
  lu[26] = m9_9;
  lu[27] = m10_0;
  lu[28] = m10_1;
  lu[29] = m10_2;
  lu[30] = m10_3;
  lu[31] = m10_7;
  lu[32] = m10_9;
  lu[33] = m10_10;
  lu[34] = m11_10;
  lu[35] = m11_11;
  lu[36] = m11_12;
  lu[37] = m11_13;
  lu[38] = m12_7;
  lu[39] = m12_10;
  lu[40] = m12_11;
  lu[41] = m12_12;
  lu[42] = m12_13;
  lu[43] = m13_7;
  lu[44] = m13_10;
  lu[45] = m13_12;
  lu[46] = m13_13;
  lu[47] = m14_10;
  lu[48] = m14_14;
  lu[49] = m14_15;
  lu[50] = m14_16;
  lu[51] = m15_7;
  lu[52] = m15_10;
  lu[53] = m15_14;
  lu[54] = m15_15;
  lu[55] = m15_16;
  lu[56] = m16_7;
  lu[57] = m16_10;
  lu[58] = m16_15;
  lu[59] = m16_16;
  lu[60] = m17_10;
  lu[61] = m17_17;
  lu[62] = m17_18;
  lu[63] = m17_19;
  lu[64] = m18_7;
  lu[65] = m18_10;
  lu[66] = m18_17;
  lu[67] = m18_18;
  lu[68] = m19_7;
  lu[69] = m19_10;
  lu[70] = m19_18;
  lu[71] = m19_19;
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
  let b5 = b[5]!;
  let b8 = b[8]!;
  let b9 = b[9]!;
  let b11 = b[11]!;
  let b12 = b[12]!;
  let b13 = b[13]!;
  let b14 = b[14]!;
  let b15 = b[15]!;
  let b16 = b[16]!;
  let b7 = b[7]!;
  let b10 = b[10]!;
  let b19 = b[19]!;
  let b17 = b[17]!;
  let b18 = b[18]!;
  b4 -= lu[5]! * b0;
  b5 -= lu[8]! * b0;
  b7 -= lu[16]! * b0;
  b10 -= lu[27]! * b0;
  b5 -= lu[9]! * b1;
  b10 -= lu[28]! * b1;
  b3 -= lu[3]! * b2;
  b10 -= lu[29]! * b2;
  b4 -= lu[6]! * b3;
  b5 -= lu[10]! * b3;
  b10 -= lu[30]! * b3;
  b6 -= lu[13]! * b4;
  b7 -= lu[17]! * b4;
  b7 -= lu[19]! * b6;
  b7 -= lu[18]! * b5;
  b9 -= lu[25]! * b8;
  b10 -= lu[32]! * b9;
  b12 -= lu[40]! * b11;
  b13 -= lu[45]! * b12;
  b15 -= lu[53]! * b14;
  b16 -= lu[58]! * b15;
  b10 -= lu[31]! * b7;
  b18 -= lu[64]! * b7;
  b19 -= lu[68]! * b7;
  b17 -= lu[60]! * b10;
  b18 -= lu[65]! * b10;
  b19 -= lu[69]! * b10;
  b17 -= lu[63]! * b19;
  b18 -= lu[66]! * b17;
  b18 = b18 * lu[67]!;
  b[18] = b18;
  b17 = (b17 - lu[62]! * b18) * lu[61]!;
  b[17] = b17;
  b19 = (b19 - lu[70]! * b18) * lu[71]!;
  b[19] = b19;
  b10 = b10 * lu[33]!;
  b[10] = b10;
  b7 = (b7 - lu[21]! * b10) * lu[20]!;
  b[7] = b7;
  b16 = (b16 - lu[56]! * b7 - lu[57]! * b10) * lu[59]!;
  b[16] = b16;
  b15 = (b15 - lu[51]! * b7 - lu[52]! * b10 - lu[55]! * b16) * lu[54]!;
  b[15] = b15;
  b14 = (b14 - lu[47]! * b10 - lu[49]! * b15 - lu[50]! * b16) * lu[48]!;
  b[14] = b14;
  b13 = (b13 - lu[43]! * b7 - lu[44]! * b10) * lu[46]!;
  b[13] = b13;
  b12 = (b12 - lu[38]! * b7 - lu[39]! * b10 - lu[42]! * b13) * lu[41]!;
  b[12] = b12;
  b11 = (b11 - lu[34]! * b10 - lu[36]! * b12 - lu[37]! * b13) * lu[35]!;
  b[11] = b11;
  b9 = (b9 - lu[24]! * b7) * lu[26]!;
  b[9] = b9;
  b8 = (b8 - lu[22]! * b7) * lu[23]!;
  b[8] = b8;
  b5 = (b5 - lu[12]! * b10) * lu[11]!;
  b[5] = b5;
  b6 = (b6 - lu[14]! * b5) * lu[15]!;
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
  const C = y[7]!;
  const B = y[10]!;
  const Vy_LS = y[12]!;
  const Vm_LS = y[13]!;
  const Vy_TH = y[15]!;
  const Vm_TH = y[16]!;
  const Vy_FN = y[18]!;
  const Vm_FN = y[19]!;
  const H_K = u[7]!;
  const K_held = u[8]!;
  const k_O = p[15]!;
  const m_y = p[30]!;
  const g_C = p[32]!;
  const g_P = p[33]!;
  out[0] = (Vm_LS + Vy_LS * m_y) * c[48]!;
  out[1] = (Vm_TH + m_y * Vy_TH) * c[49]!;
  out[2] = (Vm_FN + m_y * Vy_FN) * c[50]!;
  const v185 = 0.5 * (Vy_LS + Vm_LS + (Vy_TH + Vm_TH));
  out[3] = Math.exp(g_C * Math.log(C * v185));
  out[4] = Math.exp(g_P * Math.log(B * v185));
  out[5] = L / O;
  out[6] = K + H_K * (K_held - K);
  out[7] = (L * c[8]!) / (1 + k_O * O);
}
