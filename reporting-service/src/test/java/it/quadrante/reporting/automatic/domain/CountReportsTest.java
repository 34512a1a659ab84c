package it.quadrante.reporting.automatic.domain;

import static it.quadrante.reporting.automatic.domain.Courses.courses;
import static it.quadrante.reporting.automatic.domain.Courses.outcomes;
import static it.quadrante.reporting.automatic.domain.Courses.timings;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.automatic.domain.CellCourse.Duty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountReportsTest {

  private static LocalDate lastDay(Counted counted) {
    return counted.facts().get(0).lastDay().orElseThrow();
  }

  /** In 2017 Easter was on 16 April; 12 July is the patron saint, a Wednesday. */
  @ParameterizedTest
  @CsvSource({
    "2017-05-18, 2017-05-23", // Thursday: a weekend between
    "2017-04-13, 2017-04-19", // Maundy Thursday: Good Friday counts, Easter Monday does not
    "2017-04-21, 2017-04-27", // Friday: 25 April between
    "2017-07-10, 2017-07-14", // the patron saint between
    "2017-08-11, 2017-08-18" // Ferragosto and a closing day, 14 August
  })
  void theReportIsOwedWithinThreeWorkingDaysOfTheLastValidation(String last, String by) {
    Counted counted =
        courses("2017-08-14").decided("A", 2, "2017-03-01").decided("B", 2, last).reports();

    assertThat(lastDay(counted)).isEqualTo(by);
    assertThat(outcomes(counted)).containsExactly("CCIAA FAILED");
    assertThat(counted.lastDay()).as("nothing counts before").contains(LocalDate.parse(by));
  }

  @Test
  void itIsInTimeOnTheLastDayAndCountsFromThen() {
    Counted counted = courses().decided("A", 2, "2017-05-18").reported("2017-05-23").reports();

    assertThat(outcomes(counted)).containsExactly("CCIAA COUNTED");
    assertThat(counted.lastDay()).contains(LocalDate.of(2017, 5, 22));
  }

  @Test
  void theDayAfterItIsLate() {
    Counted counted = courses().decided("A", 2, "2017-05-18").reported("2017-05-24").reports();

    assertThat(outcomes(counted)).containsExactly("CCIAA FAILED");
    assertThat(counted.lastDay()).contains(LocalDate.of(2017, 5, 23));
  }

  @Test
  void nothingIsOwedWhileAValueWaits() {
    Counted counted =
        courses().decided("A", 2, "2017-05-18").submitted("B", 2, "2017-05-10").reports();

    assertThat(outcomes(counted)).containsExactly("CCIAA LEFT_OUT");
    assertThat(timings(counted)).containsExactly("B UNDECIDED");
    assertThat(counted.lastDay()).contains(Courses.DUE_BY);
  }

  @Test
  void whatNobodyAnsweredIsDecidedByTheClosing() {
    Counted counted =
        courses().decided("A", 2, "2017-05-18").expected("B").reported("2017-06-30").reports();

    assertThat(outcomes(counted)).containsExactly("CCIAA COUNTED");
    assertThat(lastDay(counted)).isEqualTo("2017-07-05");
  }

  @Test
  void aDateIsDecidedOnInWhateverQuadrimestreItWasAnswered() {
    Counted counted =
        courses()
            .decided("A", 2, "2017-05-18")
            .date("D", Quadrimestre.I, Duty.OWED, null, null)
            .date("D", Quadrimestre.II, Duty.OWED, "2017-06-01", "2017-06-05")
            .reports();

    assertThat(outcomes(counted)).containsExactly("CCIAA FAILED");
    assertThat(lastDay(counted)).isEqualTo("2017-06-08");
  }

  @ParameterizedTest
  @CsvSource({"EXCUSED, 2017-06-01, 2017-06-05", "OWED,, 2017-06-05", "OWED, 2017-06-01,"})
  void whatIsNoAnswerElsewhereDecidesNothing(Duty duty, String submitted, String decided) {
    Counted counted =
        courses()
            .date("D", Quadrimestre.I, Duty.OWED, null, null)
            .date("D", Quadrimestre.II, duty, submitted, decided)
            .reports();

    assertThat(timings(counted)).containsExactly("D UNDECIDED");
  }

  @Test
  void aCorrectionAfterwardsMakesNoOtherReportDue() {
    Counted counted =
        courses()
            .decided("A", 2, "2017-05-18")
            .decided("A", 4, "2017-09-01")
            .reported("2017-05-24")
            .reports();

    assertThat(outcomes(counted)).containsExactly("CCIAA FAILED");
  }

  @Test
  void whereNothingIsExpectedNothingIsOwed() {
    assertThat(courses().reported("2017-06-01").reports().facts()).isEmpty();
  }
}
