package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.collection.events.ChamberChanged;
import it.quadrante.measurement.collection.events.PlanPublished;
import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Capacity;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Merged;
import it.quadrante.measurement.organisation.domain.Organisation;
import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Planning's own golden examples are read. */
class ReadFactsContractTest {

  @Test
  void theGoldenChamberIsRead() {
    // When
    ChamberChanged chamber =
        Facts.goldenEnvelope("../planning-service", "chamber-changed").as(ChamberChanged.class);

    // Then
    Organisation organisation = chamber.toOrganisation();
    assertThat(chamber.chamber()).isEqualTo("MS");
    assertThat(organisation.version()).isEqualTo(3);
    assertThat(organisation.units())
        .containsExactly(new OrganisationUnit("CCIAA", "ENTE", null, null, null));
    assertThat(organisation.appointments())
        .contains(
            new Appointment(
                "ms-validator",
                "CCIAA",
                "ENTE",
                Duty.VALIDATOR,
                Capacity.HOLDER,
                LocalDate.of(2017, 1, 1),
                null))
        .hasSize(2);
    assertThat(organisation.calendar().stated()).isEmpty();
  }

  @Test
  void theGoldenSuccessorIsReadWithItsOrganisationOverTime() {
    // When
    Organisation organisation =
        Facts.goldenEnvelope("../planning-service", "chamber-changed-successor")
            .as(ChamberChanged.class)
            .toOrganisation();

    // Then
    assertThat(organisation.merged()).isEmpty();
    assertThat(organisation.units())
        .contains(
            new OrganisationUnit(
                "CCIAA",
                "PROTESTI",
                "AREA1",
                LocalDate.of(2022, 10, 31),
                LocalDate.of(2023, 12, 31)));
    assertThat(organisation.appointments())
        .extracting(Appointment::capacity)
        .containsExactly(Capacity.HOLDER, Capacity.DELEGATE, Capacity.HOLDER);
    assertThat(organisation.calendar().periodOf(2023, Quadrimestre.III).submitBy())
        .isEqualTo(LocalDate.of(2024, 1, 20));
  }

  @Test
  void theGoldenChamberThatHasMergedIsRead() {
    // When
    Organisation organisation =
        Facts.goldenEnvelope("../planning-service", "chamber-changed-merged")
            .as(ChamberChanged.class)
            .toOrganisation();

    // Then
    assertThat(organisation.merged()).contains(new Merged("TNO", LocalDate.of(2022, 10, 31), true));
  }

  @Test
  void theGoldenPlanIsRead() {
    // When
    PlanPublished plan =
        Facts.goldenEnvelope("../planning-service", "plan-published").as(PlanPublished.class);

    // Then
    assertThat(plan.name()).isEqualTo("CCIAA-2017-STRATEGICO@1");
    assertThat(plan.plan().year()).isEqualTo(2017);
    assertThat(plan.inForceFrom()).isEqualTo(Quadrimestre.I);
    assertThat(plan.publishedAt()).isEqualTo(Instant.parse("2017-01-31T09:00:00Z"));
    assertThat(plan.measures())
        .extracting(measure -> measure.definition().unit())
        .containsExactly(MeasureUnit.NUMBER, MeasureUnit.DATE);
    assertThat(plan.measures().get(0).expectedIn()).containsExactly(Quadrimestre.III);
  }

  @Test
  void aCardWithoutFormulaBringsNoMeasureAndSoNoCell() {
    // When
    PlanPublished plan =
        Facts.goldenEnvelope("../planning-service", "plan-published-to-be-completed")
            .as(PlanPublished.class);

    // Then
    assertThat(plan.name()).isEqualTo("CCIAA-2017-PIRA@1");
    assertThat(plan.measures())
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.code()).isEqualTo("Eventi");
              assertThat(measure.expectedIn())
                  .containsExactly(Quadrimestre.I, Quadrimestre.II, Quadrimestre.III);
            });
  }
}
