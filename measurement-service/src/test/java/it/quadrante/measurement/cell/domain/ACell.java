package it.quadrante.measurement.cell.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Definition.Entering;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Cells of III 2017 to begin with, and who does what on 10 January 2018. */
final class ACell {
  private ACell() {}

  static Cell entered(Entering entering, String... units) {
    return Cell.opened(
        new CellKey("MS", "CCIAA", "Med_Conc", 2017, Quadrimestre.III),
        new Definition("Mediazioni", MeasureUnit.NUMBER, List.of(units), entering),
        Period.defaultOf(2017, Quadrimestre.III));
  }

  /** Official: 72, of the first submission. */
  static Cell validated() {
    return entered(Entering.WHOLE)
        .submit(amount(72), null, by("referent"))
        .validate(1, null, null, by("validator"));
  }

  static Value amount(long number) {
    return new Value.Amount(Figure.of(number));
  }

  static NewPart part(String unit, long number) {
    return new NewPart(unit, null, amount(number), null, null);
  }

  static NewPart entry(String date, long number) {
    return new NewPart(null, LocalDate.parse(date), amount(number), null, null);
  }

  static Signature by(String account) {
    return at(account, "2018-01-10T10:00:00Z");
  }

  static Signature at(String account, String instant) {
    return new Signature(account, Instant.parse(instant));
  }

  static void refused(Refusal refusal, ThrowingCallable step) {
    assertThatThrownBy(step)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::refusal)
        .isEqualTo(refusal);
  }
}
