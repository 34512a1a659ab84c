package it.quadrante.reporting.input;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.facts.AValue;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.ValueValidated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueModelTest {

  private static CellValue model(String data) {
    return ValueModel.value(CanonicalJson.read(data, ValueValidated.class));
  }

  private static CellValue model(AValue value) {
    return model(value.sent().data().toString());
  }

  private static AValue aValue() {
    return Facts.aValue("MS", "A");
  }

  @Test
  void aCorrectionCountsUnderItsVersion() {
    CellValue.Counting value = (CellValue.Counting) model(aValue().number("72.50").version(2));

    assertThat(value.version()).isEqualTo(2);
    assertThat(value.entry()).isEqualTo(new Entry.Number(Figure.of("72.5")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"kind\":\"DATE\",\"date\":\"2017-05-22\"}; Day[date=2017-05-22]",
        "{\"kind\":\"YES_NO\",\"yes\":true}; YesNo[yes=true]",
        "{\"kind\":\"WORDS\",\"words\":\"fatto\"}; Words[words=fatto]",
        "{\"kind\":\"NOT_REALISED\"}; NotRealised[]"
      })
  void everyKindOfValueIsAnEntryOfItsOwn(String value, String entry) {
    String data =
        aValue()
            .number("1")
            .sent()
            .data()
            .toString()
            .replace("{\"kind\":\"NUMBER\",\"number\":1}", value);

    assertThat(((CellValue.Counting) model(data)).entry()).hasToString(entry);
  }

  @Test
  void whatIsNoValueCountsNot() {
    assertThat(model(aValue().outcome("WITHDRAWN"))).isInstanceOf(CellValue.Withdrawn.class);
    assertThat(model(aValue().outcome("NOT_ASSESSABLE")))
        .isInstanceOf(CellValue.NotAssessable.class);
  }

  @Test
  void aSuspensionKeepsItsLastDay() {
    assertThat(((CellValue.Suspended) model(aValue().suspendedUntil("2018-01-31"))).until())
        .isEqualTo(LocalDate.of(2018, 1, 31));
  }

  @Test
  void whatWasOnlySubmittedIsProvisional() {
    // Given
    CellChanged changed =
        CanonicalJson.read(
            Facts.golden(Facts.measurement("cell-changed"), "MS").data().toString(),
            CellChanged.class);

    // When
    CellValues values = ValueModel.provisional(CellValues.of(2017, Map.of()), List.of(changed));

    // Then
    assertThat(values.valueOf(changed.cell().cell()))
        .hasValueSatisfying(
            value -> assertThat(((CellValue.Counting) value).provisional()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "value-validated-parts, Counting",
    "value-validated-entries, Counting",
    "value-validated-corrected, Counting",
    "value-validated-withdrawn, Withdrawn",
    "value-validated-suspended, Suspended",
    "value-validated-not-assessable, NotAssessable"
  })
  void everyOutcomeThatMeasurementPublishesIsUnderstoodWithItsReason(String golden, String kind) {
    // When
    CellValue value = model(Facts.golden(Facts.measurement(golden), "MS").data().toString());

    // Then
    assertThat(value.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(value.provenance().reason().isPresent()).isEqualTo(!kind.equals("Counting"));
  }

  @Test
  void whoEnteredAndValidatedIsCarriedAlong() {
    CellValue value =
        model(Facts.golden(Facts.measurement("value-validated"), "MS").data().toString());

    assertThat(value.provenance().entered())
        .hasValueSatisfying(deed -> assertThat(deed.role()).isEqualTo("DATA_REFERENT"));
    assertThat(value.provenance().validated())
        .hasValueSatisfying(deed -> assertThat(deed.by()).isEqualTo("ms-validator"));
  }
}
