package it.quadrante.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDayTest {

  @ParameterizedTest
  @CsvSource({
    "2018-01-15T22:59:59Z, 2018-01-15",
    "2018-01-15T23:00:00Z, 2018-01-16",
    "2018-07-15T22:00:00Z, 2018-07-16"
  })
  void theDayIsThatOfRome(Instant instant, LocalDate day) {
    Clock clock = Clock.fixed(instant, ZoneOffset.UTC);

    assertThat(new BusinessDay(clock).today()).isEqualTo(day);
  }
}
