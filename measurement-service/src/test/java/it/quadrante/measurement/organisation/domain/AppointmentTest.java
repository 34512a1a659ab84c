package it.quadrante.measurement.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTest {

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2018-01-31, 2017-12-31, false",
    "2018-01-01, 2018-01-31, 2018-01-01, true",
    "2018-01-01, 2018-01-31, 2018-01-31, true",
    "2018-01-01, 2018-01-31, 2018-02-01, false",
    ", 2018-01-31, 1999-01-01, true",
    "2018-01-01, , 2099-01-01, true"
  })
  void itIsInForceFromItsFirstToItsLastDay(
      LocalDate from, LocalDate to, LocalDate day, boolean inForce) {
    // Given
    Appointment appointment =
        new Appointment("account", "CCIAA", "ENTE", Duty.VALIDATOR, Capacity.HOLDER, from, to);

    // Then
    assertThat(appointment.isInForceOn(day)).isEqualTo(inForce);
  }
}
