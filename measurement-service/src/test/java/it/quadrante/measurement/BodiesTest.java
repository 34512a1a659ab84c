package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.FactDetail;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Outcome;
import org.junit.jupiter.api.Test;

/** What was kept by an earlier release is read by this one. */
class BodiesTest {
  private static final String BY = "{\"account\":\"a\",\"at\":\"2018-01-10T10:00:00Z\"}";

  @Test
  void anOfficialValueKeptBeforeThereWereOutcomesWasValidated() {
    // Given
    String kept =
        "{\"version\":1,\"submission\":{\"number\":2,\"value\":{\"kind\":\"NUMBER\",\"number\":72},\"by\":"
            + BY
            + ",\"late\":false},\"decision\":{\"by\":"
            + BY
            + "}}";

    // When
    Official official = Bodies.read(kept, Official.class);

    // Then
    assertThat(official.outcome()).isEqualTo(Outcome.VALIDATED);
    assertThat(official.submission().parts()).isEmpty();
    assertThat(Bodies.read(Bodies.write(official), Official.class)).isEqualTo(official);
  }

  @Test
  void aLineOfHistoryKeptBeforeThereWerePartsHasNone() {
    // When
    FactDetail detail =
        Bodies.read("{\"submission\":2,\"late\":true,\"officialVersion\":1}", FactDetail.class);

    // Then
    assertThat(detail.late()).isTrue();
    assertThat(detail.officialVersion()).isEqualTo(1);
    assertThat(detail.parts()).isNull();
  }
}
