package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.events.Envelope;
import it.quadrante.events.Fact;
import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.Exemption;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.NewPart;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.events.CellChanged;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.closing.domain.MissingPolicy;
import it.quadrante.measurement.closing.domain.Settlement;
import it.quadrante.measurement.closing.events.PeriodClosed;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What measurement publishes is what its contracts say: schema and golden examples. */
class ProducedFactsContractTest {
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
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

  private static Fact official(Cell cell) {
    return ValueValidated.of(cell, List.of());
  }

  private static Cell validated() {
    return submittedAgain().validate(2, null, null, validator("2018-01-12T09:00:00Z"));
  }

  private static Cell requested(Exemption kind, LocalDate until, String reason) {
    return opened("3.2.2.b", MeasureUnit.NUMBER)
        .ask(kind, until, reason, CellFact.Role.DATA_REFERENT, REFERENT);
  }

  private static Cell granted(Cell requested) {
    return requested.decide(2, true, null, validator("2018-01-12T09:00:00Z"));
  }

  @Test
  void aCorrectionIsTheGoldenOne() {
    Signature late = new Signature("ms-data-referent", Instant.parse("2018-01-19T10:00:00Z"));
    isTheGolden(
        "value-validated-corrected",
        "value-validated",
        official(
            validated()
                .submit(
                    new Value.Amount(Figure.of(71)),
                    null,
                    "Una domanda era contata due volte",
                    late)
                .validate(3, null, null, validator("2018-01-20T09:00:00Z"))));
  }

  @Test
  void aRevokedValueIsTheGoldenWithdrawal() {
    isTheGolden(
        "value-validated-withdrawn",
        "value-validated",
        official(validated().revoke(1, "Registro incompleto", validator("2018-01-20T09:00:00Z"))));
  }

  @Test
  void aRequestIsTheGoldenOneAndSoIsWhatItGrants() {
    Cell suspension = requested(Exemption.SUSPENDED, MARCH, "Servizio sospeso per lavori");

    isTheGolden("cell-changed-request", "cell-changed", CellChanged.of(suspension, REFERENT.at()));
    isTheGolden("value-validated-suspended", "value-validated", official(granted(suspension)));
    isTheGolden(
        "cell-changed-suspended",
        "cell-changed",
        CellChanged.of(granted(suspension), Instant.parse("2018-01-12T09:00:00Z")));
    isTheGolden(
        "value-validated-not-assessable",
        "value-validated",
        official(
            granted(requested(Exemption.NOT_ASSESSABLE, null, "Competenza passata alla Regione"))));
  }

  @Test
  void aCellThatNoPlanExpectsIsTheGoldenOne() {
    isTheGolden(
        "cell-changed-not-expected",
        "cell-changed",
        CellChanged.of(
            opened("3.2.2.b", MeasureUnit.NUMBER).expecting(false),
            Instant.parse("2017-06-01T09:00:00Z")));
  }

  @Test
  void partsOfUnitsAreTheGoldenOnes() {
    Signature first = new Signature("ms-data-referent", Instant.parse("2018-01-09T10:00:00Z"));
    Signature second = new Signature("ms-data-referent-2", Instant.parse("2018-01-10T10:00:00Z"));
    Cell begun =
        Cell.opened(
                new CellKey("MS", "CCIAA", "3.2.2.d", 2017, Quadrimestre.III),
                new Definition(
                    "x",
                    MeasureUnit.NUMBER,
                    List.of("UFF_PROM", "UFF_REG"),
                    Definition.Entering.BY_PARTS),
                Period.defaultOf(2017, Quadrimestre.III))
            .enter(
                new NewPart(
                    "UFF_PROM", null, new Value.Amount(Figure.of(30)), "Sede di Massa", null),
                first);

    isTheGolden("cell-changed-parts", "cell-changed", CellChanged.of(begun, first.at()));
    isTheGolden(
        "value-validated-parts",
        "value-validated",
        official(
            begun
                .enter(
                    new NewPart("UFF_REG", null, new Value.Amount(Figure.of(42)), null, null),
                    second)
                .validate(3, null, null, validator("2018-01-12T09:00:00Z"))));
  }

  @Test
  void entriesAreTheGoldenOnes() {
    Cell cell =
        Cell.opened(
                new CellKey("MS", "CCIAA", "3.2.2.e", 2017, Quadrimestre.III),
                new Definition("x", MeasureUnit.NUMBER, List.of(), Definition.Entering.BY_ENTRIES),
                Period.defaultOf(2017, Quadrimestre.III))
            .enter(entry("2017-10-04", 30, "Corso di ottobre"), REFERENT)
            .enter(entry("2017-12-11", 42, null), REFERENT)
            .submit(null, null, REFERENT)
            .validate(3, null, null, validator("2018-01-12T09:00:00Z"));

    isTheGolden("value-validated-entries", "value-validated", official(cell));
  }

  private static NewPart entry(String date, long amount, String note) {
    return new NewPart(
        null, LocalDate.parse(date), new Value.Amount(Figure.of(amount)), note, null);
  }

  @Test
  void aClosedPeriodIsTheGoldenPeriodClosed() {
    isTheGolden(
        "period-closed",
        "period-closed",
        PeriodClosed.of(
                "MS",
                new PeriodKey("CCIAA", 2017, Quadrimestre.III),
                new ClosingAct(
                    1,
                    ClosingAct.Action.CLOSED,
                    "ms-chamber-admin",
                    Instant.parse("2018-02-01T09:00:00Z"),
                    "Raccolta completata",
                    null),
                new Settlement(
                    List.of(
                        submittedAgain()
                            .validate(2, null, null, validator("2018-01-12T09:00:00Z"))),
                    List.of(
                        new Settlement.Missing(
                            opened("3.2.2.c", MeasureUnit.DATE),
                            MissingPolicy.ZERO,
                            "Intervento non documentato"))))
            .toFact());
  }

  @Test
  void aReopenedPeriodIsTheGoldenOne() {
    isTheGolden(
        "period-closed-reopened",
        "period-closed",
        PeriodClosed.of(
                "MS",
                new PeriodKey("CCIAA", 2017, Quadrimestre.III),
                new ClosingAct(
                    2,
                    ClosingAct.Action.REOPENED,
                    "ms-chamber-admin",
                    Instant.parse("2018-02-10T09:00:00Z"),
                    "Intervento ora documentato",
                    LocalDate.of(2018, 3, 31)),
                Settlement.none())
            .toFact());
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
    "period-closed, period-closed",
    "period-closed-reopened, period-closed"
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
