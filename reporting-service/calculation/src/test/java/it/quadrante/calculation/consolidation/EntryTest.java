package it.quadrante.calculation.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Unit;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntryTest {

  @Test
  void aCellHoldsWhatIsOfItsUnitAndNothingElse() {
    Set<Unit> numbers = Set.of(Unit.NUMBER, Unit.PERCENT, Unit.DAYS, Unit.EURO, Unit.JUDGEMENT);
    Map<Entry, Set<Unit>> fitting =
        Map.of(
            new Entry.Number(Figure.ONE), numbers,
            new Entry.Day(LocalDate.of(2017, 1, 1)), Set.of(Unit.DATE),
            new Entry.YesNo(true), Set.of(Unit.YES_NO),
            new Entry.Words("buono"), Set.of(Unit.JUDGEMENT),
            new Entry.NotRealised(), Set.of(Unit.DATE, Unit.YES_NO, Unit.JUDGEMENT));

    fitting.forEach((entry, units) -> assertThat(unitsOf(entry)).as("%s", entry).isEqualTo(units));
  }

  private static Set<Unit> unitsOf(Entry entry) {
    return Arrays.stream(Unit.values()).filter(entry::fits).collect(Collectors.toSet());
  }
}
