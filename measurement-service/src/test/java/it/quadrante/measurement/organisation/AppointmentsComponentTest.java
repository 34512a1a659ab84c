package it.quadrante.measurement.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.identity.InChamber;
import it.quadrante.measurement.MeasurementTest;
import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Authority;
import it.quadrante.measurement.organisation.domain.Capacity;
import it.quadrante.measurement.organisation.domain.CollectionCalendar;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Organisation;
import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import it.quadrante.measurement.organisation.domain.UnitTree;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read of the organisation is enough for the rule, and less than all of it. */
@QuarkusTest
class AppointmentsComponentTest extends MeasurementTest {
  private static final String ENTITY = "CCIAA";
  private static final LocalDate WITH_HOLDER = LocalDate.of(2021, 4, 30);
  private static final LocalDate WITHOUT_HOLDER = LocalDate.of(2021, 5, 1);
  private static final LocalDate WITHOUT_AREA = LocalDate.of(2021, 7, 1);

  private static final List<OrganisationUnit> UNITS =
      List.of(
          unit("ENTE", null, null),
          unit("AREA1", "ENTE", "2021-06-30"),
          unit("UFF", "AREA1", null),
          unit("AREA2", "ENTE", null),
          unit("ROUND1", "ROUND2", null),
          unit("ROUND2", "ROUND1", null));

  private static final List<Appointment> APPOINTMENTS =
      List.of(
          of("sg", "ENTE", Capacity.HOLDER, "2021-04-30"),
          of("dir", "AREA1", Capacity.HOLDER, null),
          of("po", "AREA2", Capacity.DELEGATE, null),
          of("vicario", "ENTE", Capacity.SUBSTITUTE, null),
          of("uff", "UFF", Capacity.HOLDER, null),
          of("unknown", "NEVER-DESCRIBED", Capacity.HOLDER, null),
          of("round", "ROUND2", Capacity.HOLDER, null));

  @Inject Appointments appointments;
  @Inject OrganisationStore store;
  @Inject InChamber chambers;

  private static OrganisationUnit unit(String code, String parent, String to) {
    return new OrganisationUnit(ENTITY, code, parent, null, dayOrNull(to));
  }

  private static Appointment of(String account, String unit, Capacity capacity, String to) {
    return new Appointment(account, ENTITY, unit, Duty.VALIDATOR, capacity, null, dayOrNull(to));
  }

  private static LocalDate dayOrNull(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private void inChamber(Runnable work) {
    chambers.run(chamber, () -> QuarkusTransaction.requiringNew().run(work));
  }

  private void organised() {
    inChamber(
        () -> {
          store.lock();
          store.replace(
              new Organisation(
                  1,
                  UNITS,
                  APPOINTMENTS,
                  new CollectionCalendar(Map.of()),
                  List.of(),
                  Optional.empty()));
        });
  }

  @Test
  void whoeverAsksForWhateverUnitOnWhateverDayTheAnswerIsThatOfTheRuleOverEverything() {
    // Given
    organised();
    List<List<String>> asked =
        List.of(
            List.of("UFF"),
            List.of("AREA1"),
            List.of("AREA2"),
            List.of("ENTE"),
            List.of("AREA2", "UFF"),
            List.of("NEVER-DESCRIBED"),
            List.of("ROUND1"),
            List.of());

    // When
    List<String> answers = new ArrayList<>();
    List<String> byTheRule = new ArrayList<>();
    for (LocalDate on : List.of(WITH_HOLDER, WITHOUT_HOLDER, WITHOUT_AREA)) {
      Authority rule = new Authority(new UnitTree(UNITS), APPOINTMENTS, on);
      for (List<String> units : asked) {
        for (Appointment one : APPOINTMENTS) {
          String who = one.account() + " for " + units + " on " + on + ": ";
          byTheRule.add(who + rule.covers(one.account(), units));
          inChamber(
              () ->
                  answers.add(
                      who + appointments.cover(one.account(), Duty.VALIDATOR, ENTITY, units, on)));
        }
      }
    }

    // Then
    assertThat(answers).isEqualTo(byTheRule);
    assertThat(answers)
        .contains(
            "po for [AREA2] on 2021-04-30: true",
            "po for [AREA2] on 2021-05-01: false",
            "dir for [UFF] on 2021-07-01: false");
  }

  @Test
  void whatCannotDecideIsNotRead() {
    // Given
    organised();
    List<Appointment> read = new ArrayList<>();
    List<String> line = new ArrayList<>();

    // When
    inChamber(
        () -> {
          line.addAll(store.unitsUpwardsFrom(ENTITY, List.of("UFF")).upwardsFrom("UFF"));
          read.addAll(store.appointments(ENTITY, Duty.VALIDATOR, "po", line));
        });

    // Then
    assertThat(line).containsExactlyInAnyOrder("UFF", "AREA1", "ENTE");
    assertThat(read).extracting(Appointment::account).containsExactlyInAnyOrder("sg", "dir", "uff");
  }
}
