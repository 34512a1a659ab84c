package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/**
 * In which quadrimestri a measure is expected and how the year to date follows. Print is silent on
 * it in part: these are assumptions, written as such.
 */
record Collected(String consolidation, List<String> expectedIn) {
  private static final int MONTHS_OF_A_QUADRIMESTRE = 4;
  private static final List<String> ALL = List.of("I", "II", "III");

  /** Counts, and what ratios divide: they add up over the year. */
  static final Collected EVERY_QUADRIMESTRE = new Collected("SUM", ALL);

  /** A single percentage or mean: it is known, and entered, at the end of the year. */
  static final Collected AT_THE_END = new Collected("LAST", List.of("III"));

  /** A day is expected in the quadrimestre of its target. */
  static Collected on(LocalDate day) {
    int quadrimestre = (day.getMonthValue() - 1) / MONTHS_OF_A_QUADRIMESTRE;
    return new Collected("LAST", List.of(ALL.get(quadrimestre)));
  }

  /**
   * The azienda's table has three cells for a value of each quadrimestre, and one for a value of
   * the year.
   */
  static Collected inCells(int blank) {
    return switch (blank) {
      case 3 -> EVERY_QUADRIMESTRE;
      case 1 -> AT_THE_END;
      default -> throw new UnreadableTranscription("a row of %d cells".formatted(blank));
    };
  }

  Collected consolidatedBy(String other) {
    return new Collected(other, expectedIn);
  }

  void write(ObjectNode measure) {
    measure.put("consolidation", consolidation);
    expectedIn.forEach(measure.putArray("expectedIn")::add);
    measure.put("expectedInAssumed", true);
  }
}
