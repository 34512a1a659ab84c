package it.quadrante.measurement.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealTest {
  private static final AuditEntry ENTRY = entry(7, "ms-a", "SUBMITTED", "{}");

  private static AuditEntry entry(long id, String account, String action, String details) {
    return entry(id, account, action, "MS/x", details);
  }

  private static AuditEntry entry(
      long id, String account, String action, String subject, String details) {
    return new AuditEntry(
        id,
        new Deed(Instant.parse("2018-01-10T10:00:00Z"), account, "DATA_REFERENT", action, subject),
        details);
  }

  @Test
  void theFirstFollowsNothing() {
    Seal first = Seal.after(0, Seal.NONE, "MS", ENTRY);

    assertThat(first.number()).isEqualTo(1);
    assertThat(first.entry()).isEqualTo(7);
    assertThat(first.previous()).isEqualTo(Seal.NONE);
    assertThat(first.hash()).matches("[0-9a-f]{64}").isEqualTo(first.hash("MS", ENTRY));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "8, ms-a, SUBMITTED, {}",
        "7, ms-b, SUBMITTED, {}",
        "7, ms-a, VALIDATED, {}",
        "7, ms-a, SUBMITTED, { }"
      })
  void anythingThatIsOtherwiseHasAnotherHash(
      long id, String account, String action, String details) {
    Seal seal = Seal.after(0, Seal.NONE, "MS", ENTRY);

    assertThat(seal.hash("MS", entry(id, account, action, details))).isNotEqualTo(seal.hash());
  }

  @Test
  void nothingMovesFromOnePartIntoTheNext() {
    Seal seal = Seal.after(0, Seal.NONE, "MS", ENTRY);

    assertThat(seal.hash("MS", entry(7, "ms-a", "SUBMITTEDM", "S/x", "{}")))
        .isNotEqualTo(seal.hash());
  }

  @Test
  void theSameEntryElsewhereHasAnotherHash() {
    Seal seal = Seal.after(0, Seal.NONE, "MS", ENTRY);

    assertThat(seal.hash("LU", ENTRY)).isNotEqualTo(seal.hash());
    assertThat(Seal.after(1, Seal.NONE, "MS", ENTRY).hash()).isNotEqualTo(seal.hash());
    assertThat(Seal.after(0, seal.hash(), "MS", ENTRY).hash()).isNotEqualTo(seal.hash());
  }
}
