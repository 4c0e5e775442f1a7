# lsoda of the R package deSolve on the equations generated into model.c, with right-hand side and exact Jacobian compiled.
# Arguments: the shared library, the file of the life. Commands on standard input and answers as in cvode-main.c; lsoda does
# not tell its failed error tests, so the last number of `time` is NaN.
suppressPackageStartupMessages(library(deSolve))

arguments <- commandArgs(trailingOnly = TRUE)
dyn.load(arguments[1])
library_name <- sub("[.][a-z]+$", "", basename(arguments[1]))
invisible(.C("lsoda_read", arguments[2]))
sizes <- .C("lsoda_sizes", sizes = integer(3))$sizes
life <- .C("lsoda_life", from = 0, state = numeric(sizes[1]), ends = numeric(sizes[2]), times = numeric(sizes[3]))

starts <- c(life$from, head(life$ends, -1))
inside <- lapply(seq_along(starts), function(span) which(life$times > starts[span] & life$times <= life$ends[span]))
grids <- lapply(seq_along(starts), function(span) {
  unique(c(starts[span], life$times[inside[[span]]], life$ends[span]))
})
# Where deSolve keeps its counts in `istate`.
STEPS <- 2
RIGHT_HAND_SIDES <- 3
JACOBIANS <- 14

# One life: every span is a call of its own, so lsoda starts anew where inputs jump.
run <- function(relative, absolute) {
  states <- matrix(life$state, length(life$times), sizes[1], byrow = TRUE)
  state <- life$state
  work <- numeric(3)
  for (span in seq_along(starts)) {
    .C("lsoda_enter", span - 1L)
    out <- lsoda(
      state, grids[[span]], "lsoda_right_hand_side",
      parms = NULL, rtol = relative, atol = absolute, jacfunc = "lsoda_jacobian", jactype = "fullusr",
      dllname = library_name, initfunc = NULL, tcrit = life$ends[span], maxsteps = 1e6
    )
    counts <- attr(out, "istate")
    if (counts[1] < 0) stop("lsoda gave up")
    rows <- inside[[span]]
    states[rows, ] <- out[1 + seq_along(rows), -1]
    state <- out[nrow(out), -1]
    work <- work + counts[c(STEPS, RIGHT_HAND_SIDES, JACOBIANS)]
  }
  list(states = states, work = work)
}

processor_time <- function() .C("lsoda_processor_time", milliseconds = 0)$milliseconds

input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) == 1) {
  words <- strsplit(line, " ", fixed = TRUE)[[1]]
  tolerances <- as.numeric(words[2:3])
  if (words[1] == "time") {
    repeats <- as.integer(words[4])
    before <- processor_time()
    for (i in seq_len(repeats)) last <- run(tolerances[1], tolerances[2])
    mean_time <- (processor_time() - before) / repeats
    cat(mean_time, last$work, NaN, "\n")
  } else {
    cat(sprintf("%.17g", t(run(tolerances[1], tolerances[2])$states)), "\n")
  }
  flush(stdout())
}
