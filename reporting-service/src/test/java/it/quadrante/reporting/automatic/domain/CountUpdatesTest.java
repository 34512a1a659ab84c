package it.quadrante.reporting.automatic.domain;

import static it.quadrante.reporting.automatic.domain.Courses.courses;
import static it.quadrante.reporting.automatic.domain.Courses.outcomes;
import static it.quadrante.reporting.automatic.domain.Courses.timings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountUpdatesTest {

  @Test
  void anUpdateIsInTimeWhenEveryCellOfTheUnitIsThereOnTheLastDay() {
    Counted counted =
        courses()
            .submitted("A", 2, "2017-05-02", "U")
            .submitted("B", 2, "2017-05-15", "U")
            .updates();

    assertThat(outcomes(counted)).containsExactly("U COUNTED");
    assertThat(counted.lastDay()).contains(Courses.DUE_BY);
  }

  @Test
  void oneLateCellMakesTheUpdateFailAndIsNamed() {
    Counted counted =
        courses()
            .submitted("A", 2, "2017-05-02", "U")
            .submitted("B", 2, "2017-05-16", "U")
            .updates();

    assertThat(outcomes(counted)).containsExactly("U FAILED");
    assertThat(timings(counted)).containsExactly("A IN_TIME", "B LATE");
  }

  @Test
  void soDoesOneThatIsMissing() {
    Counted counted = courses().submitted("A", 2, "2017-05-02", "U").expected("B", "U").updates();

    assertThat(outcomes(counted)).containsExactly("U FAILED");
    assertThat(timings(counted)).containsExactly("A IN_TIME", "B MISSING");
  }

  @Test
  void eachUnitIsAnUpdateOfItsOwn() {
    Courses courses =
        courses()
            .submitted("A", 2, "2017-05-02", "U", "V")
            .expected("B", "V")
            .submitted("C", 2, "2017-05-02");

    assertThat(outcomes(courses.updates()))
        .containsExactly("ENTE COUNTED", "U COUNTED", "V FAILED");
    assertThat(outcomes(courses.updates("ENTE"))).hasSize(3);
    assertThat(outcomes(courses.updates("V"))).containsExactly("V FAILED");
    assertThat(outcomes(courses.updates("U", "V"))).containsExactly("U COUNTED", "V FAILED");
  }

  @Test
  void aUnitIsHeldToItsOwnPart() {
    Counted counted = courses().parts("A", Map.of("U", "2017-05-10", "V", "2017-05-20")).updates();

    assertThat(outcomes(counted)).containsExactly("U COUNTED", "V FAILED");
  }

  @Test
  void theFirstSubmissionCountsInWhateverOrderVersionsAreRead() {
    Courses corrected =
        courses().submitted("A", 5, "2017-06-20", "U").submitted("A", 2, "2017-05-10", "U");
    Courses inOrder =
        courses().submitted("A", 2, "2017-05-10", "U").submitted("A", 5, "2017-06-20", "U");

    assertThat(outcomes(corrected.updates())).containsExactly("U COUNTED");
    assertThat(corrected.year().cells()).isEqualTo(inOrder.year().cells());
  }

  @Test
  void whatIsExcusedIsNotOwed() {
    Courses courses =
        courses().submitted("A", 2, "2017-05-02", "U").excused("B", "2017-06-01", "U");

    assertThat(outcomes(courses.updates())).containsExactly("U COUNTED");
    assertThat(timings(courses.updates())).containsExactly("A IN_TIME", "B EXCUSED");
    assertThat(outcomes(courses().excused("B", "2017-06-01", "U").updates()))
        .containsExactly("U LEFT_OUT");
  }

  @Test
  void aSuspensionExcusesUntilItsLastDayAndNotAfter() {
    Courses courses =
        courses().submitted("A", 2, "2017-05-02", "U").suspended("B", 2, "2017-06-30", "U");

    assertThat(timings(courses.on("2017-06-30").updates()))
        .containsExactly("A IN_TIME", "B EXCUSED");
    assertThat(outcomes(courses.updates())).containsExactly("U COUNTED");
    assertThat(timings(courses.on("2017-07-01").updates()))
        .containsExactly("A IN_TIME", "B MISSING");
    assertThat(outcomes(courses.updates())).containsExactly("U FAILED");
    assertThat(courses.updates().lastDay()).as("of the others").contains(Courses.DUE_BY);
  }

  @ParameterizedTest
  @CsvSource({"2017-06-30, U COUNTED", "2017-07-01, U FAILED"})
  void whileASuspensionLastsNothingIsLate(String submitted, String outcome) {
    Courses inOrder =
        courses().suspended("B", 2, "2017-06-30", "U").submitted("B", 3, submitted, "U");
    Courses backwards =
        courses().submitted("B", 3, submitted, "U").suspended("B", 2, "2017-06-30", "U");

    assertThat(outcomes(inOrder.updates())).containsExactly(outcome);
    assertThat(backwards.year().cells()).isEqualTo(inOrder.year().cells());
  }

  @Test
  void aDateIsEnteredInWhateverQuadrimestreItStands() {
    assertThat(outcomes(courses().dateEnteredLater("D", "2017-05-15").updates()))
        .containsExactly("U COUNTED");
    assertThat(outcomes(courses().dateEnteredLater("D", "2017-05-16").updates()))
        .containsExactly("U FAILED");
  }

  @Test
  void whatIsNotExpectedIsNoPartOfIt() {
    assertThat(courses().notExpected("A", "U").updates().facts()).isEmpty();
  }
}
