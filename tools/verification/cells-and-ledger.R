# The bone model written by hand in R from docs/MODEL.md: cells, signals and mineral ledger with given inputs. Nothing here is
# generated, and nothing is shared with the TypeScript or the C but the file it reads; a slip in the generator, its
# derivatives or its elimination cannot be repeated here. When the equations change, change this file by hand.
#
#   Rscript cells-and-ledger.R LIFE RELATIVE_TOLERANCE ABSOLUTE_TOLERANCE
#
# LIFE holds lines of words: `parameter NAME VALUE`, `start DAY`, `span END`, `piece FROM TO`, `series INPUT COEFFICIENTS`
# (Chebyshev, of the piece above), `outputs DAYS`. Printed: the names of the columns, then one line an output day.
suppressPackageStartupMessages(library(deSolve))

DAYS_PER_YEAR <- 365.25
SITES <- c("LS", "TH", "FN")

# --- the file of the life ------------------------------------------------------------------------------------------------

read_life <- function(path) {
  life <- list(parameters = list(), spans = list(), start = NA, outputs = numeric())
  for (words in strsplit(readLines(path), " ", fixed = TRUE)) {
    rest <- words[-1]
    s <- length(life$spans)
    switch(words[1],
      parameter = life$parameters[[rest[1]]] <- as.numeric(rest[2]),
      start = life$start <- as.numeric(rest[1]),
      span = life$spans[[s + 1]] <- list(end = as.numeric(rest[1]), pieces = list()),
      piece = {
        piece <- list(from = as.numeric(rest[1]), to = as.numeric(rest[2]), series = list())
        life$spans[[s]]$pieces <- c(life$spans[[s]]$pieces, list(piece))
      },
      series = {
        k <- length(life$spans[[s]]$pieces)
        life$spans[[s]]$pieces[[k]]$series[[rest[1]]] <- as.numeric(rest[-1])
      },
      outputs = life$outputs <- as.numeric(rest),
      stop("unknown line: ", words[1])
    )
  }
  life
}

# A Chebyshev series at x in [-1, 1], by Clenshaw's recurrence.
chebyshev <- function(a, x) {
  after <- 0
  afterwards <- 0
  for (k in rev(seq_along(a)[-1])) {
    now <- 2 * x * after - afterwards + a[k]
    afterwards <- after
    after <- now
  }
  x * after - afterwards + a[1]
}

# The inputs of a span as a function of the day.
inputs_of <- function(span) {
  lefts <- vapply(span$pieces, function(piece) piece$from, 0)
  function(day) {
    piece <- span$pieces[[max(1, findInterval(day, lefts))]]
    x <- min(1, max(-1, (2 * day - piece$from - piece$to) / (piece$to - piece$from)))
    lapply(piece$series, chebyshev, x)
  }
}

# --- the model -----------------------------------------------------------------------------------------------------------

# Smooth stand-in for max(z, 0).
positive <- function(z, width) 0.5 * (z + sqrt(z * z + width * width))

# Everything that depends on parameters alone; vectors have one entry per site.
prepare <- function(p) {
  at_sites <- function(name) unlist(p[paste0(name, "_", SITES)], use.names = FALSE)
  perforation_at_rest <- p$n_P * p$epsilon / 2
  turnover <- at_sites("T")
  independent <- at_sites("n")
  resorbed <- turnover * (1 + perforation_at_rest)
  young <- resorbed / (p$k_m + resorbed)
  list(
    turnover = turnover,
    filled = 1 - independent,
    independent = turnover * (independent + perforation_at_rest),
    ageing = at_sites("a_U"),
    resorbed = resorbed,
    young = young,
    osteoid = p$tau_o * resorbed / DAYS_PER_YEAR,
    mineral = p$m_y * young + (1 - young)
  )
}

at_rest <- function(p, site) {
  cells <- c(
    h_E = p$h_Eref, h_P = p$G_ref, h_A = p$A_ref, K = 1, L = 1, O = 1, Den = 0, P_c = 1, C = 1, X_1 = 1, X_2 = 1, B = 1
  )
  ledger <- rbind(site$osteoid, site$young, 1 - site$young)
  names_of_ledger <- outer(c("Vo", "Vy", "Vm"), SITES, paste, sep = "_")
  c(cells, setNames(as.vector(ledger), as.vector(names_of_ledger)))
}

# What follows at once from state and inputs: distance from rest, free RANKL, drive of osteoclast formation.
signals <- function(s, u, p) {
  tone <- if (u$H_K == 0) s[["K"]] else (1 - u$H_K) * s[["K"]] + u$H_K * u$K_held
  free <- s[["L"]] * (1 + p$k_O) / (1 + p$k_O * s[["O"]] + p$k_D * s[["Den"]])
  list(
    deficiency = (p$h_Eref - s[["h_E"]]) / p$h_Eref,
    progesterone = (s[["h_P"]] - p$G_ref) / p$G_ref,
    calm = s[["h_A"]] - p$A_ref,
    tone = tone,
    stress = tone - 1,
    free = free,
    formation = p$pi_0 + (1 - p$pi_0) * free * (p$kappa + 1) / (p$kappa + free)
  )
}

cells_per_day <- function(s, u, p) {
  now <- signals(s, u, p)
  clasts <- s[["C"]]
  blasts <- s[["B"]]
  den <- s[["Den"]]
  wanted_tone <- 1 - p$a_A * now$calm / (1 - p$A_ref) + p$a_R * u$R_G
  made_rankl <- u$s_L * (1 + p$a_L * now$deficiency) * (1 + p$a_Kr * now$stress)
  made_opg <- u$s_O * blasts^p$q * (1 - p$a_O * now$deficiency) * (1 + p$a_P * now$progesterone) *
    (1 - p$a_Kr * now$stress)
  recruited <- s[["X_2"]] * u$s_B * (1 + (p$a_Pt + p$a_Ph) * now$progesterone) * (1 + p$a_G * now$calm) *
    (1 + p$a_T * u$R_T) * (1 - p$a_Kb * now$stress)
  c(
    (u$R_E - s[["h_E"]]) / p$tau_E,
    (u$R_P - s[["h_P"]]) / p$tau_P,
    (u$R_A - s[["h_A"]]) / p$tau_A,
    (wanted_tone - s[["K"]]) / p$tau_K,
    p$k_L * (made_rankl - s[["L"]]),
    p$k_L * (made_opg - s[["O"]]),
    u$I_D - den * (p$k_Dl + p$V_D / (p$K_D + den)),
    p$k_d * (1 - now$formation * s[["P_c"]]) + p$k_x * (1 - s[["P_c"]]),
    p$k_C * (now$formation * s[["P_c"]] - clasts * (1 - p$a_C * now$deficiency) / u$s_C),
    (clasts - s[["X_1"]]) / p$tau_1,
    (s[["X_1"]] - s[["X_2"]]) / p$tau_2,
    (recruited - blasts * (1 + p$a_B * now$deficiency)) / p$tau_B
  )
}

# Osteoid, young and mature mineral of all sites: a matrix of three rows, rates per year but for the osteoid's days.
ledger_per_day <- function(day, s, p, site) {
  clasts <- s[["C"]]
  blasts <- s[["B"]]
  store <- matrix(s[13:21], 3)
  volume <- store[2, ] + store[3, ]
  aged <- p$w_age / (1 + exp((40 - day / DAYS_PER_YEAR) / 2))
  turning <- site$turnover * exp(p$c_T * log(volume))
  resorption <- turning * (clasts + p$n_P * positive(clasts - blasts, p$epsilon))
  release <- (1 + p$u_D * positive(1 - blasts, p$epsilon)) / (1 + p$u_D * p$epsilon / 2)
  unloaded <- turning * site$filled * blasts * volume + site$independent * (1 - site$ageing * aged) * release
  laid_down <- unloaded / volume^p$w_s
  mineralized <- store[1, ] / p$tau_o
  matured <- p$k_m * store[2, ]
  as.vector(rbind(
    laid_down / DAYS_PER_YEAR - mineralized,
    mineralized - (matured + resorption * store[2, ]) / DAYS_PER_YEAR,
    (matured - resorption * store[3, ]) / DAYS_PER_YEAR
  ))
}

observe <- function(s, u, p, site) {
  now <- signals(s, u, p)
  store <- matrix(s[13:21], 3)
  density <- (p$m_y * store[2, ] + store[3, ]) / site$mineral
  carrying <- mean(store[2, 1:2] + store[3, 1:2])
  c(
    setNames(density, paste0("BMD_", SITES)),
    CTX = (s[["C"]] * carrying)^p$g_C, P1NP = (s[["B"]] * carrying)^p$g_P, RANKL_OPG = s[["L"]] / s[["O"]],
    K_tone = now$tone, rho = now$free
  )
}

# --- the run -------------------------------------------------------------------------------------------------------------

run <- function(life, relative, absolute) {
  p <- life$parameters
  site <- prepare(p)
  state <- at_rest(p, site)
  from <- life$start
  rows <- list()
  for (span in life$spans) {
    inputs <- inputs_of(span)
    per_day <- function(day, s, nothing) {
      u <- inputs(day)
      list(c(cells_per_day(s, u, p), ledger_per_day(day, s, p, site)))
    }
    wanted <- life$outputs[life$outputs > from & life$outputs <= span$end]
    out <- lsoda(
      state, unique(c(from, wanted, span$end)), per_day,
      parms = NULL, rtol = relative, atol = absolute, tcrit = span$end, maxsteps = 1e6
    )
    for (i in seq_along(wanted)) {
      s <- out[i + 1, -1]
      rows <- c(rows, list(c(s, observe(s, inputs(wanted[i]), p, site))))
    }
    state <- out[nrow(out), -1]
    from <- span$end
  }
  do.call(rbind, rows)
}

arguments <- commandArgs(trailingOnly = TRUE)
table <- run(read_life(arguments[1]), as.numeric(arguments[2]), as.numeric(arguments[3]))
cat(colnames(table), "\n")
for (i in seq_len(nrow(table))) cat(sprintf("%.17g", table[i, ]), "\n")
