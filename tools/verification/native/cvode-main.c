/*
 * SUNDIALS CVODE (BDF, dense direct solver, exact Jacobian) on the equations generated into model.c.
 * argv[1] names the file of the life written by life-text.ts. Commands on standard input, one answer line each:
 *   time RTOL ATOL REPEATS   -> mean milliseconds of processor time, steps, right-hand sides, Jacobians, failed error tests
 *   states RTOL ATOL         -> all output states, row by row
 */
#define _POSIX_C_SOURCE 200809L
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <string.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include "life.h"

static double *states;

static int right_hand_side(realtype t, N_Vector y, N_Vector dydt, void *data) {
  (void)data;
  derivative(t, N_VGetArrayPointer_Serial(y), N_VGetArrayPointer_Serial(dydt));
  return 0;
}

static int jacobian(realtype t, N_Vector y, N_Vector fy, SUNMatrix J, void *data, N_Vector w1, N_Vector w2, N_Vector w3) {
  (void)fy, (void)data, (void)w1, (void)w2, (void)w3;
  dense_jacobian(t, N_VGetArrayPointer_Serial(y), SUNDenseMatrix_Data(J));
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
    enter(span);
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

static void answer_time(void *cvode, N_Vector y, double rtol, double atol, int repeats) {
  Work work = {0, 0, 0, 0};
  const double before = processor_time();
  for (int i = 0; i < repeats; i++) work = run(cvode, y, rtol, atol);
  const double mean = (processor_time() - before) / repeats;
  printf("%.6f %ld %ld %ld %ld\n", mean, work.steps, work.right_hand_sides, work.jacobians, work.error_failures);
}

int main(int count, char **arguments) {
  need(count == 2, "expected the file of the life");
  read_life(arguments[1]);
  states = room((size_t)outputs * STATE_COUNT, sizeof(double));
  enter(0);

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
