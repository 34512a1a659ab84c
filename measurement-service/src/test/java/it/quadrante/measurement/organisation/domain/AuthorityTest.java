package it.quadrante.measurement.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final UnitTree TREE =
      new UnitTree(
          List.of(
              unit("ENTE", null, null),
              unit("AREA1", "ENTE", "2021-06-30"),
              unit("UFF", "AREA1", null),
              unit("AREA2", "ENTE", null)));

  private static OrganisationUnit unit(String code, String parent, String to) {
    return new OrganisationUnit("CCIAA", code, parent, null, day(to));
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static Appointment of(String account, String unit, Capacity capacity, String to) {
    return new Appointment(account, "CCIAA", unit, Duty.VALIDATOR, capacity, null, day(to));
  }

  private static boolean covers(String account, String unit, String on, Appointment... all) {
    return new Authority(TREE, List.of(all), day(on)).covers(account, List.of(unit));
  }

  @Test
  void aValidatorOfAnAreaActsForTheUnitsBeneathItOnly() {
    Appointment area = of("dir", "AREA1", Capacity.HOLDER, null);

    assertThat(covers("dir", "UFF", "2021-03-01", area)).isTrue();
    assertThat(covers("dir", "AREA2", "2021-03-01", area)).isFalse();
    assertThat(covers("dir", "ENTE", "2021-03-01", area)).isFalse();
    assertThat(covers("other", "UFF", "2021-03-01", area)).isFalse();
  }

  @Test
  void oneOfSeveralContributingUnitsIsEnough() {
    Authority authority =
        new Authority(
            TREE, List.of(of("uff", "UFF", Capacity.HOLDER, null)), LocalDate.of(2021, 3, 1));

    assertThat(authority.covers("uff", List.of("AREA2", "UFF"))).isTrue();
    assertThat(authority.covers("uff", List.of("AREA2", "ENTE"))).isFalse();
  }

  @Test
  void anAppointmentDoesNotOutliveItsUnit() {
    Appointment area = of("dir", "AREA1", Capacity.HOLDER, null);

    assertThat(covers("dir", "UFF", "2021-06-30", area)).isTrue();
    assertThat(covers("dir", "UFF", "2021-07-01", area)).isFalse();
  }

  @Test
  void aDelegateActsWhileThereIsAHolderAboveAndASubstituteWithoutOne() {
    Appointment sg = of("sg", "ENTE", Capacity.HOLDER, "2021-04-30");
    Appointment delegate = of("po", "UFF", Capacity.DELEGATE, null);
    Appointment besides = of("besides", "AREA2", Capacity.HOLDER, null);
    Appointment substitute = of("vicario", "ENTE", Capacity.SUBSTITUTE, null);

    assertThat(covers("po", "UFF", "2021-04-30", sg, delegate)).isTrue();
    assertThat(covers("po", "UFF", "2021-05-01", sg, delegate, substitute, besides)).isFalse();
    assertThat(covers("vicario", "UFF", "2021-05-01", substitute)).isTrue();
  }

  @Test
  void whoeverActsForTheEntityReachesAllOfItAndOthersTheirUnitAndWhatIsBeneath() {
    Authority authority =
        new Authority(
            TREE,
            List.of(
                of("sg", "ENTE", Capacity.HOLDER, null),
                of("dir", "AREA1", Capacity.HOLDER, null),
                of("new", "NOT_DESCRIBED", Capacity.HOLDER, null),
                of("ended", "UFF", Capacity.HOLDER, "2021-02-28")),
            LocalDate.of(2021, 3, 1));

    assertThat(authority.reach("sg")).isEqualTo(new Reach(true, Set.of()));
    assertThat(authority.reach("dir")).isEqualTo(new Reach(false, Set.of("AREA1", "UFF")));
    assertThat(authority.reach("new")).isEqualTo(new Reach(false, Set.of("NOT_DESCRIBED")));
    assertThat(authority.reach("ended").isNone()).isTrue();
    assertThat(authority.reach("sg").covers(List.of("NOT_DESCRIBED"))).isTrue();
  }
}
