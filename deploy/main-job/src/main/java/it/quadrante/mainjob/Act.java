package it.quadrante.mainjob;

import java.time.LocalDate;
import java.util.Map;

/** The act by which an organ approves a plan. */
record Act(String number, LocalDate date, String organ) {

  /** What the demo takes where the document prints no act. */
  static Act ofTheGiunta(int year) {
    return new Act("1", LocalDate.of(year, 1, 31), "Giunta camerale");
  }

  Map<String, String> body() {
    return Map.of("number", number, "date", date.toString(), "organ", organ);
  }
}
