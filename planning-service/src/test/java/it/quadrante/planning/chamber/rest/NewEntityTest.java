package it.quadrante.planning.chamber.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewEntityTest {
  private static final LocalDate DAY = LocalDate.of(2017, 5, 1);

  @Test
  void anEntityThatEndsBeforeItBeginsIsRefused() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> NewEntity.required(entity(DAY, DAY.minusDays(1))));

    assertThat(refused.code()).isEqualTo(ChamberProblem.ENTITY_INVALID);
  }

  @Test
  void anEntityMayEndOnItsFirstDay() {
    assertThat(NewEntity.required(entity(DAY, DAY)).validTo()).isEqualTo(DAY);
  }

  @Test
  void anEntityWithADayThatNobodyMeansIsRefused() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> NewEntity.required(entity(LocalDate.MIN, null)));

    assertThat(refused.code()).isEqualTo(ChamberProblem.ENTITY_INVALID);
    assertThat(
            catchThrowableOfType(
                ProblemException.class, () -> NewEntity.required(entity(null, LocalDate.MAX))))
        .isNotNull();
  }

  private static NewEntity entity(LocalDate from, LocalDate to) {
    return new NewEntity("ISR", "Istituto", Entity.Kind.CHAMBER, from, to);
  }
}
