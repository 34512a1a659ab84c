package it.quadrante.planning.plan.domain;

/** An expected or actual result in words, as printed in the PIRA. */
public record InWords(int year, String text) {}
