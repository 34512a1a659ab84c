package it.quadrante.measurement.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  private static final String PATTERN = "%s@camera.example";

  @Test
  void theAccountStandsInThePattern() {
    assertThat(MailAddress.of(PATTERN, "ms-data-referent"))
        .contains(new MailAddress("ms-data-referent@camera.example"));
    assertThat(MailAddress.of("%s", "a.b@ms.example")).contains(new MailAddress("a.b@ms.example"));
    assertThat(MailAddress.of("quadrante+%s@ms.example", "a"))
        .contains(new MailAddress("quadrante+a@ms.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "two words",
        "a\r\nBcc: b",
        "a\nRCPT TO:<b@c>",
        "a>",
        "a,b",
        "\"a\"",
        "a@b",
        ".a",
        "a..b",
        "è",
        "a\u2028b",
        "a-name-of-sixty-five-characters-which-is-one-more-than-is-allowed-"
      })
  void whatIsNoPlainAddressIsNone(String account) {
    assertThat(MailAddress.of(PATTERN, account)).isEmpty();
  }

  @Test
  void machinesAndRolesGetNoMail() {
    assertThat(MailAddress.isFor("ms-validator")).isTrue();
    assertThat(MailAddress.isFor("service-account-erp")).isFalse();
    assertThat(MailAddress.isFor(Notice.CHAMBER_ADMINS)).isFalse();
  }

  @Test
  void patienceGrowsAndEnds() {
    assertThat(MailPatience.after(1)).isEqualTo(Duration.ofMinutes(5));
    assertThat(MailPatience.after(3)).isEqualTo(Duration.ofMinutes(20));
    assertThat(MailPatience.after(6)).isEqualTo(Duration.ofMinutes(160));
    assertThat(MailPatience.after(7)).isEqualTo(Duration.ofHours(4));
    assertThat(MailPatience.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(4));
    Instant told = Instant.parse("2018-01-10T10:00:00Z");
    assertThat(MailPatience.isOver(told, told.plus(Duration.ofDays(2)))).isFalse();
    assertThat(MailPatience.isOver(told, told.plus(Duration.ofDays(2)).plusMillis(1))).isTrue();
  }
}
