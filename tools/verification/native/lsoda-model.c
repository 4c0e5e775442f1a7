/*
 * The generated equations as deSolve calls compiled models: right-hand side and exact Jacobian in C, loaded into R by
 * lsoda.R. Built by R CMD SHLIB.
 */
#define _POSIX_C_SOURCE 200809L
#include <string.h>
#include "life.h"

void lsoda_right_hand_side(int *size, double *t, double *y, double *dydt, double *out, int *ip) {
  (void)size, (void)out, (void)ip;
  derivative(*t, y, dydt);
}

void lsoda_jacobian(
  int *size, double *t, double *y, int *lower, int *upper, double *dense, int *rows, double *out, int *ip
) {
  (void)size, (void)lower, (void)upper, (void)rows, (void)out, (void)ip;
  dense_jacobian(*t, y, dense);
}

void lsoda_read(char **path) { read_life(*path); }

/* Numbers of states, spans and output times: what R must make room for. */
void lsoda_sizes(int *sizes) { sizes[0] = STATE_COUNT, sizes[1] = spans, sizes[2] = outputs; }

void lsoda_life(double *first, double *state, double *span_ends, double *output_times) {
  *first = start;
  memcpy(state, initial, sizeof initial);
  memcpy(span_ends, ends, (size_t)spans * sizeof(double));
  memcpy(output_times, times, (size_t)outputs * sizeof(double));
}

void lsoda_enter(int *span) { enter(*span); }

void lsoda_processor_time(double *milliseconds) { *milliseconds = processor_time(); }
