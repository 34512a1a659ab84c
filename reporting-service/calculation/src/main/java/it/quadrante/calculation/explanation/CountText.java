package it.quadrante.calculation.explanation;

import static java.util.stream.Collectors.joining;

import it.quadrante.calculation.consolidation.Count;
import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.calculation.consolidation.CountedFact.CellTiming;
import it.quadrante.calculation.consolidation.CountedFact.CountedCell;
import it.quadrante.calculation.consolidation.Period;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.text.ItalianText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an automatic measure has counted, in words: every fact that failed with what was wrong. */
final class CountText {
  private CountText() {}

  /** Of every quadrimestre counted, each count once; empty where nothing was owed. */
  static String of(YearToDate inputs) {
    String counts =
        inputs.measures().stream()
            .flatMap(measure -> measure.periods().stream())
            .filter(period -> period.state().counts())
            .flatMap(period -> counted(period).stream())
            .distinct()
            .collect(joining(". "));
    return counts.isEmpty() ? "" : ". Contati: " + counts;
  }

  private static Optional<String> counted(Period period) {
    return period
        .value()
        .flatMap(value -> value.provenance().count())
        .filter(count -> !count.facts().isEmpty())
        .map(count -> period.quadrimestre() + " " + of(count));
  }

  /** e.g. {@code SERV1 aggiornato in tempo; SERV2 no: N_Dir in ritardo (17/05/2017)}. */
  private static String of(Count count) {
    return count.facts().stream().map(CountText::fact).collect(joining("; "));
  }

  private static String fact(CountedFact fact) {
    return switch (fact.kind()) {
      case UPDATE -> fact.of() + update(fact);
      case REPORT -> "report di " + fact.of() + report(fact);
      case PERCENTAGE -> fact.of() + percentage(fact);
    };
  }

  private static String update(CountedFact fact) {
    return switch (fact.outcome()) {
      case COUNTED -> " aggiornato in tempo";
      case FAILED -> " no: " + cells(fact.cells().stream().filter(CountText::isAtFault).toList());
      case LEFT_OUT -> " senza dati dovuti";
    };
  }

  private static boolean isAtFault(CountedCell cell) {
    return cell.timing() == CellTiming.LATE || cell.timing() == CellTiming.MISSING;
  }

  private static String cells(List<CountedCell> cells) {
    return cells.stream().map(CountText::cell).collect(joining(", "));
  }

  private static String cell(CountedCell cell) {
    String name = cell.cell().measure().code();
    return switch (cell.timing()) {
      case IN_TIME -> name + " in tempo";
      case LATE -> name + " in ritardo" + day(cell.on());
      case MISSING -> name + " mancante";
      case EXCUSED -> name + " non dovuta";
      case UNDECIDED -> name;
    };
  }

  private static String report(CountedFact fact) {
    return switch (fact.outcome()) {
      case COUNTED -> " in tempo" + day(fact.done()) + within(fact);
      case FAILED ->
          (fact.done().isPresent() ? " in ritardo" : " mancante") + day(fact.done()) + within(fact);
      case LEFT_OUT -> " non dovuto: da validare " + cells(fact.cells());
    };
  }

  private static String within(CountedFact fact) {
    return fact.lastDay().map(day -> ", entro il " + ItalianText.date(day)).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(CountText::on).orElse("");
  }

  private static String on(LocalDate day) {
    return " (" + ItalianText.date(day) + ")";
  }

  private static String percentage(CountedFact fact) {
    return fact.percent().map(percent -> " " + ItalianText.intermediate(percent)).orElse("")
        + (fact.isCounted() ? "" : " (fuori dalla media)");
  }
}
