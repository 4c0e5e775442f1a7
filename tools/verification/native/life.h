/*
 * A life as native solvers read it from the file written by life-text.ts: parameters, then spans with their inputs as
 * Chebyshev series, then output times. Included once by each program, so everything is static.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "model.h"

enum { HIGHEST_DEGREE = 64 };

typedef struct {
  int pieces;
  double *borders, *coefficients;
  int *offsets, *degrees;
} Table;

static double p[PARAMETER_COUNT], c[CONSTANT_COUNT], u[INPUT_COUNT], j[ENTRY_COUNT];
static int spans, outputs;
static double *ends, *times, start, initial[STATE_COUNT];
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
  need(fscanf(file, "%lf", &value) == 1, "the file of the life is too short");
  return value;
}

static void read_table(FILE *file, Table *target) {
  target->pieces = (int)number(file);
  const int series = target->pieces * INPUT_COUNT;
  target->borders = room((size_t)target->pieces + 1, sizeof(double));
  target->degrees = room((size_t)target->pieces, sizeof(int));
  target->offsets = room((size_t)series + 1, sizeof(int));
  for (int i = 0; i <= target->pieces; i++) target->borders[i] = number(file);
  for (int i = 0; i < target->pieces; i++) target->degrees[i] = (int)number(file);
  for (int i = 0; i <= series; i++) target->offsets[i] = (int)number(file);
  target->coefficients = room((size_t)target->offsets[series], sizeof(double));
  for (int i = 0; i < target->offsets[series]; i++) target->coefficients[i] = number(file);
}

static void read_life(const char *path) {
  FILE *file = fopen(path, "r");
  need(file != NULL, "the file of the life cannot be opened");
  for (int i = 0; i < PARAMETER_COUNT; i++) p[i] = number(file);
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
  for (int i = 0; i < outputs; i++) times[i] = number(file);
  fclose(file);
  model_derive_constants(p, c);
  model_rest_state(p, c, initial);
}

static void enter(int span) {
  table = &tables[span];
  current = -1;
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
  for (int input = 0; input < INPUT_COUNT; input++) {
    const int *at = table->offsets + piece * INPUT_COUNT + input;
    double sum = table->coefficients[at[0]];
    for (int i = at[0] + 1; i < at[1]; i++) sum += table->coefficients[i] * polynomial[i - at[0]];
    u[input] = sum;
  }
}

/* d(state)/dt at t, and the exact Jacobian, column by column. */
static void derivative(double t, const double *y, double *dydt) {
  refresh(t);
  model_right_hand_side(t, y, u, p, c, dydt);
}

static void dense_jacobian(double t, const double *y, double *dense) {
  refresh(t);
  model_jacobian(t, y, u, p, c, j);
  for (int i = 0; i < ENTRY_COUNT; i++) dense[ENTRY_COLUMN[i] * STATE_COUNT + ENTRY_ROW[i]] = j[i];
}

static double processor_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}
