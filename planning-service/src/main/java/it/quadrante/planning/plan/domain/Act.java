package it.quadrante.planning.plan.domain;

import java.time.LocalDate;

/** The act by which a plan was approved: number, date, and organ (Giunta, Commissario). */
public record Act(String number, LocalDate date, String organ) {}
