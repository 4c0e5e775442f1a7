/*
 * The native peer: SUNDIALS CVODE (BDF, dense direct solver, exact Jacobian) on the equations generated into model.c.
 * argv[1] names the case file written by native-case.ts. Commands on standard input, one answer line each:
 *   time RTOL ATOL REPEATS   -> mean milliseconds of processor time, steps, right-hand sides, Jacobians, failed error tests
 *   states RTOL ATOL         -> all output states, row by row
 */
#define _POSIX_C_SOURCE 200809L
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <time.h>
#include "model.h"

enum { RESPONSES = 3, HIGHEST_DEGREE = 64 };

typedef struct {
  int pieces;
  double *borders, *coefficients;
  int *offsets, *degrees;
} Table;

static double p[PARAMETER_COUNT], c[CONSTANT_COUNT], u[INPUT_COUNT], j[ENTRY_COUNT];
static int spans, outputs;
static double *ends, *times, start, *states, initial[STATE_COUNT];
static Table *tables, *table;
static double current;

static void need(int condition, const char *what) {
  if (condition) return;
  fprintf(stderr, "native run: %s\n", what);
  exit(1);
}

static void *room(size_t count, size_t size) {
  void *memory = calloc(count, size);
  need(memory != NULL, "out of memory");
  return memory;
}

static double number(FILE *file) {
  double value;
  need(fscanf(file, "%lf", &value) == 1, "the case file is too short");
  return value;
}

static void read_table(FILE *file, Table *target) {
  target->pieces = (int)number(file);
  const int series = target->pieces * RESPONSES;
  target->borders = room((size_t)target->pieces + 1, sizeof(double));
  target->degrees = room((size_t)target->pieces, sizeof(int));
  target->offsets = room((size_t)series + 1, sizeof(int));
  for (int i = 0; i <= target->pieces; i++) target->borders[i] = number(file);
  for (int i = 0; i < target->pieces; i++) target->degrees[i] = (int)number(file);
  for (int i = 0; i <= series; i++) target->offsets[i] = (int)number(file);
  target->coefficients = room((size_t)target->offsets[series], sizeof(double));
  for (int i = 0; i < target->offsets[series]; i++) target->coefficients[i] = number(file);
}

static void read_case(const char *path) {
  FILE *file = fopen(path, "r");
  need(file != NULL, "the case file cannot be opened");
  for (int i = 0; i < PARAMETER_COUNT; i++) p[i] = number(file);
  for (int i = 0; i < INPUT_COUNT; i++) u[i] = number(file);
  start = number(file);
  spans = (int)number(file);
  ends = room((size_t)spans, sizeof(double));
  tables = room((size_t)spans, sizeof(Table));
  for (int i = 0; i < spans; i++) {
    ends[i] = number(file);
    read_table(file, &tables[i]);
  }
  outputs = (int)number(file);
  times = room((size_t)outputs, sizeof(double));
  states = room((size_t)outputs * STATE_COUNT, sizeof(double));
  for (int i = 0; i < outputs; i++) times[i] = number(file);
  fclose(file);
}

/* The same evaluation as PiecewiseChebyshev, kept while the time stays the same. */
static void refresh(double t) {
  static int piece = 0;
  static double polynomial[HIGHEST_DEGREE];
  if (t == current) return;
  current = t;
  if (piece >= table->pieces) piece = 0;
  while (piece > 0 && t < table->borders[piece]) piece--;
  while (piece < table->pieces - 1 && t > table->borders[piece + 1]) piece++;
  const double from = table->borders[piece], to = table->borders[piece + 1];
  const double x = (t - from - (to - t)) / (to - from);
  const int degree = table->degrees[piece];
  polynomial[0] = 1;
  polynomial[1] = x;
  for (int k = 2; k <= degree; k++) polynomial[k] = 2 * x * polynomial[k - 1] - polynomial[k - 2];
  for (int response = 0; response < RESPONSES; response++) {
    const int *at = table->offsets + piece * RESPONSES + response;
    double sum = table->coefficients[at[0]];
    for (int i = at[0] + 1; i < at[1]; i++) sum += table->coefficients[i] * polynomial[i - at[0]];
    u[FIRST_RESPONSE + response] = sum;
  }
}

static int right_hand_side(realtype t, N_Vector y, N_Vector dydt, void *data) {
  (void)data;
  refresh(t);
  model_right_hand_side(t, N_VGetArrayPointer_Serial(y), u, p, c, N_VGetArrayPointer_Serial(dydt));
  return 0;
}

static int jacobian(realtype t, N_Vector y, N_Vector fy, SUNMatrix J, void *data, N_Vector w1, N_Vector w2, N_Vector w3) {
  (void)fy, (void)data, (void)w1, (void)w2, (void)w3;
  refresh(t);
  model_jacobian(t, N_VGetArrayPointer_Serial(y), u, p, c, j);
  realtype *dense = SUNDenseMatrix_Data(J);
  for (int i = 0; i < ENTRY_COUNT; i++) dense[ENTRY_COLUMN[i] * STATE_COUNT + ENTRY_ROW[i]] = j[i];
  return 0;
}

typedef struct {
  long steps, right_hand_sides, jacobians, error_failures;
} Work;

static void add_work(void *cvode, Work *work) {
  long value;
  CVodeGetNumSteps(cvode, &value), work->steps += value;
  CVodeGetNumRhsEvals(cvode, &value), work->right_hand_sides += value;
  CVodeGetNumJacEvals(cvode, &value), work->jacobians += value;
  CVodeGetNumErrTestFails(cvode, &value), work->error_failures += value;
}

static Work run(void *cvode, N_Vector y, double rtol, double atol) {
  Work work = {0, 0, 0, 0};
  double *now = N_VGetArrayPointer_Serial(y);
  memcpy(now, initial, sizeof initial);
  realtype t = start;
  int written = 0;
  CVodeSStolerances(cvode, rtol, atol);
  while (written < outputs && times[written] <= start) memcpy(states + STATE_COUNT * written++, now, sizeof initial);
  for (int span = 0; span < spans; span++) {
    table = &tables[span];
    current = -1;
    need(CVodeReInit(cvode, t, y) == CV_SUCCESS, "CVodeReInit failed");
    CVodeSetStopTime(cvode, ends[span]);
    while (written < outputs && times[written] <= ends[span]) {
      need(CVode(cvode, times[written], y, &t, CV_NORMAL) >= 0, "CVode failed");
      memcpy(states + STATE_COUNT * written++, now, sizeof initial);
    }
    if (t < ends[span]) need(CVode(cvode, ends[span], y, &t, CV_NORMAL) >= 0, "CVode failed");
    t = ends[span];
    add_work(cvode, &work);
  }
  return work;
}

static double processor_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void answer_time(void *cvode, N_Vector y, double rtol, double atol, int repeats) {
  Work work = {0, 0, 0, 0};
  const double before = processor_milliseconds();
  for (int i = 0; i < repeats; i++) work = run(cvode, y, rtol, atol);
  const double mean = (processor_milliseconds() - before) / repeats;
  printf("%.6f %ld %ld %ld %ld\n", mean, work.steps, work.right_hand_sides, work.jacobians, work.error_failures);
}

int main(int count, char **arguments) {
  need(count == 2, "expected the case file");
  read_case(arguments[1]);
  model_derive_constants(p, c);
  model_rest_state(p, c, initial);
  table = &tables[0];

  SUNContext context;
  need(SUNContext_Create(NULL, &context) == 0, "no SUNDIALS context");
  N_Vector y = N_VNew_Serial(STATE_COUNT, context);
  SUNMatrix matrix = SUNDenseMatrix(STATE_COUNT, STATE_COUNT, context);
  SUNLinearSolver solver = SUNLinSol_Dense(y, matrix, context);
  void *cvode = CVodeCreate(CV_BDF, context);
  need(CVodeInit(cvode, right_hand_side, start, y) == CV_SUCCESS, "CVodeInit failed");
  CVodeSStolerances(cvode, 1e-6, 1e-9);
  CVodeSetMaxNumSteps(cvode, 1000000);
  need(CVodeSetLinearSolver(cvode, solver, matrix) == 0, "no linear solver");
  need(CVodeSetJacFn(cvode, jacobian) == 0, "no Jacobian");

  char command[16];
  double rtol, atol;
  while (scanf("%15s %lf %lf", command, &rtol, &atol) == 3) {
    if (strcmp(command, "time") == 0) {
      int repeats;
      need(scanf("%d", &repeats) == 1, "expected a number of repeats");
      answer_time(cvode, y, rtol, atol, repeats);
    } else {
      run(cvode, y, rtol, atol);
      for (int i = 0; i < outputs * STATE_COUNT; i++) printf("%.17g ", states[i]);
      printf("\n");
    }
    fflush(stdout);
  }
  return 0;
}
