package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.events.Envelope;
import it.quadrante.events.Fact;
import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.events.CellChanged;
import it.quadrante.measurement.cell.events.CellName;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.closing.events.PeriodClosed;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What measurement publishes is what its contracts say: schema and golden examples. */
class ProducedFactsContractTest {
  private static final Signature REFERENT =
      new Signature("ms-data-referent", Instant.parse("2018-01-10T10:00:00Z"));

  private static Cell opened(String measure, MeasureUnit unit) {
    return Cell.opened(
        new CellKey("MS", "CCIAA", measure, 2017, Quadrimestre.III),
        new Definition("x", unit, List.of()),
        Period.defaultOf(2017, Quadrimestre.III));
  }

  /** Submitted, sent back, submitted again: as the golden cell-changed has it. */
  private static Cell submittedAgain() {
    return opened("3.2.2.b", MeasureUnit.NUMBER)
        .submit(new Value.Amount(Figure.of(27)), null, REFERENT)
        .sendBack(1, "Cifre invertite", validator("2018-01-10T09:00:00Z"))
        .submit(new Value.Amount(Figure.of("72.0")), null, REFERENT);
  }

  private static Signature validator(String at) {
    return new Signature("ms-validator", Instant.parse(at));
  }

  private static void isTheGolden(String name, String schema, Fact fact) {
    Envelope golden = Facts.goldenEnvelope(".", name);
    JsonNode data = Envelope.around(fact, "urn:quadrante:measurement", golden.time()).data();

    assertThat(Facts.json(data.toString())).isEqualTo(golden.data());
    assertThat(fact.type()).isEqualTo(golden.type());
    assertThat(fact.subject()).isEqualTo(golden.subject());
    assertThat(fact.chamber()).isEqualTo(golden.chamber());
    assertThat(Topic.schemaFaults(schema, data)).isEmpty();
  }

  @Test
  void aSubmittedCellIsTheGoldenCellChanged() {
    isTheGolden(
        "cell-changed",
        "cell-changed",
        CellChanged.of(submittedAgain(), Instant.parse("2018-01-10T10:00:00Z")));
  }

  @Test
  void aValidatedNumberIsTheGoldenValueValidated() {
    isTheGolden(
        "value-validated",
        "value-validated",
        ValueValidated.of(
            submittedAgain().validate(2, null, null, validator("2018-01-12T09:00:00Z")),
            List.of(
                new ValueValidated.Evidence(
                    "Allegato III Quadr 2017.pdf",
                    "application/pdf",
                    48_213,
                    "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"))));
  }

  @Test
  void aValidatedDateIsTheGoldenOne() {
    isTheGolden(
        "value-validated-date",
        "value-validated",
        ValueValidated.of(
            opened("3.2.2.c", MeasureUnit.DATE)
                .submit(new Value.Day(LocalDate.of(2017, 5, 22)), null, REFERENT)
                .validate(1, null, null, validator("2018-01-12T09:05:00Z")),
            List.of()));
  }

  @Test
  void aClosedPeriodIsTheGoldenPeriodClosed() {
    isTheGolden(
        "period-closed",
        "period-closed",
        new PeriodClosed(
                "MS",
                "CCIAA",
                2017,
                Quadrimestre.III,
                1,
                PeriodClosed.Action.CLOSED,
                new PeriodClosed.ClosingDecision(
                    "ms-chamber-admin",
                    PeriodClosed.Role.CHAMBER_ADMIN,
                    Instant.parse("2018-02-01T09:00:00Z"),
                    "Raccolta completata"),
                null,
                List.of(new PeriodClosed.ClosedValue(cellName("3.2.2.b"), 1)),
                List.of(
                    new PeriodClosed.MissingCell(
                        cellName("3.2.2.c"),
                        PeriodClosed.Policy.ZERO,
                        "Intervento non documentato")))
            .toFact());
  }

  private static CellName cellName(String measure) {
    return new CellName("CCIAA", measure, 2017, Quadrimestre.III);
  }

  @Test
  void aCellThatWasSentBackSaysWhy() {
    // Given
    Cell cell =
        opened("3.2.2.b", MeasureUnit.NUMBER)
            .submit(new Value.Amount(Figure.of(27)), "Da registro", REFERENT)
            .sendBack(1, "Cifre invertite", validator("2018-01-11T09:00:00Z"));

    // When
    JsonNode data = (JsonNode) CellChanged.of(cell, Instant.parse("2018-01-11T09:00:00Z")).data();

    // Then
    assertThat(Topic.schemaFaults("cell-changed", data)).isEmpty();
    assertThat(data.at("/decision/reason").textValue()).isEqualTo("Cifre invertite");
    assertThat(data.at("/submission/note").textValue()).isEqualTo("Da registro");
  }

  @ParameterizedTest
  @CsvSource({
    "cell-changed, cell-changed",
    "value-validated, value-validated",
    "value-validated-date, value-validated",
    "period-closed, period-closed"
  })
  void theGoldenExamplesFollowTheirSchemas(String example, String schema) {
    assertThat(Topic.schemaFaults(schema, Facts.goldenEnvelope(".", example).data())).isEmpty();
  }

  @Test
  void aSchemaFindsADateThatIsNone() {
    // Given
    String broken =
        Facts.goldenEnvelope(".", "cell-changed")
            .data()
            .toString()
            .replace("2018-01-15", "00/01/1900");

    // Then
    assertThat(Topic.schemaFaults("cell-changed", Facts.json(broken))).isNotEmpty();
  }
}
