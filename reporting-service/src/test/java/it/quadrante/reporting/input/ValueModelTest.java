package it.quadrante.reporting.input;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.Facts;
import it.quadrante.reporting.Facts.AValue;
import it.quadrante.reporting.input.events.ValueValidated;
import java.time.LocalDate;
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
  void whoEnteredAndValidatedIsCarriedAlong() {
    CellValue value =
        model(Facts.golden(Facts.measurement("value-validated"), "MS").data().toString());

    assertThat(value.provenance().entered())
        .hasValueSatisfying(deed -> assertThat(deed.role()).isEqualTo("DATA_REFERENT"));
    assertThat(value.provenance().validated())
        .hasValueSatisfying(deed -> assertThat(deed.by()).isEqualTo("ms-validator"));
  }
}
