# SPDX-License-Identifier: Apache-2.0
# The matrix in R: means, variances, scores, standard errors, own totals and their ICC.
# Usage: matrix.R FOLDER; prints milliseconds, one run a line. Fails where the scores differ.
suppressMessages(library(psych))
folder <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name) as.matrix(read.csv(file.path(folder, name), header = FALSE))
ratings <- read("ratings.csv")
w <- as.vector(read("weights.csv"))
raters <- 5
cube <- aperm(array(t(ratings), c(length(w), raters, nrow(ratings) / raters)), c(3, 2, 1))
matrixOf <- function() {
  mean <- apply(cube, c(1, 3), mean)
  variance <- apply(cube, c(1, 3), var)
  score <- 25 * as.vector((mean - 1) %*% w) / sum(w)
  error <- 25 * sqrt(as.vector(variance %*% w^2) / raters) / sum(w)
  totals <- apply(cube, c(1, 2), function(x) 25 * sum(w * (x - 1)) / sum(w))
  list(score = score, error = error, icc = ICC(totals, lmer = FALSE))
}
stopifnot(max(abs(matrixOf()$score - as.vector(read("scores.csv")))) < 1e-9)
for (run in 1:9) {
  start <- Sys.time()
  matrixOf()
  cat(1000 * as.numeric(difftime(Sys.time(), start, units = "secs")), "\n")
}
