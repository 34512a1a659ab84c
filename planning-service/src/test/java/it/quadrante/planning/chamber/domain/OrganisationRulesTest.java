package it.quadrante.planning.chamber.domain;

import static it.quadrante.planning.chamber.domain.ChamberBuilder.aChamber;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.aUnit;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.anAppointment;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.day;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.inCapacity;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.chamber.domain.Appointment.Capacity;
import it.quadrante.planning.chamber.domain.Appointment.Role;
import it.quadrante.planning.chamber.domain.OrganisationUnit.Level;
import it.quadrante.problem.Fault;
import org.junit.jupiter.api.Test;

class OrganisationRulesTest {
  private static final PersonRole SG =
      new PersonRole("CCIAA", "SG", "Segretario Generale", "ENTE", null, null);

  private static void faulty(OrganisationChange change, ChamberBuilder in, String... faults) {
    assertThat(change.faults(in.build()))
        .extracting(OrganisationRulesTest::text)
        .containsExactly(faults);
  }

  private static String text(Fault fault) {
    return fault.path() + " " + fault.code().name() + " " + String.join(" ", fault.arguments());
  }

  private static AddUnit add(String code, Level kind, String parent, String from, String to) {
    return new AddUnit(aUnit(code, kind, parent, from, to));
  }

  private static ChamberBuilder areas() {
    return aChamber()
        .with(aUnit("AREA1", Level.AREA, "ENTE", "2021-01-01", "2021-12-31"))
        .with(aUnit("SERV", Level.SERVICE, "AREA1", "2021-01-01", "2021-12-31"))
        .with(aUnit("UFF", Level.OFFICE, "SERV", "2021-01-01", "2021-12-31"));
  }

  @Test
  void aUnitHasAKnownEntityAnOwnCodeAndAUnitAboveIt() {
    faulty(add("X", Level.AREA, "ENTE", null, null), aChamber());
    faulty(
        add("SERV", Level.SERVICE, "AREA9", null, null),
        areas(),
        "/code CODE_IN_USE SERV CCIAA",
        "/parent PARENT_UNKNOWN CCIAA AREA9");
    faulty(add("X", Level.AREA, "X", null, null), areas(), "/parent PARENT_CYCLE X X");
    faulty(
        add("X", Level.AREA, "UFF", "2021-01-01", "2021-12-31"),
        areas(),
        "/parent PARENT_LEVEL X AREA UFF OFFICE");
    OrganisationUnit elsewhere =
        new OrganisationUnit("ISR", "A", "A", Level.AREA, "ENTE", null, null);
    faulty(new AddUnit(elsewhere), areas(), "/entity ENTITY_UNKNOWN ISR");
  }

  @Test
  void anIntervalIsInOrderAndWithinThatOfTheUnitAbove() {
    faulty(
        add("X", Level.OFFICE, "AREA1", "2021-06-01", "2021-05-31"),
        areas(),
        "/validTo INTERVAL_REVERSED 2021-05-31 2021-06-01");
    faulty(
        add("X", Level.OFFICE, "AREA1", "2020-12-31", null),
        areas(),
        "/validFrom OUTSIDE_VALIDITY X AREA1");
    faulty(
        add("X", Level.OFFICE, "AREA1", "2021-06-01", "2022-01-01"),
        areas(),
        "/validTo OUTSIDE_VALIDITY X AREA1");
    faulty(add("X", Level.OFFICE, "AREA1", null, "2021-12-31"), areas());
  }

  @Test
  void nothingOpenStandsBeneathWhatEnds() {
    PersonRole open = new PersonRole("CCIAA", "DIR1", "Dirigente", "AREA1", null, null);
    PersonRole ended = new PersonRole("CCIAA", "PO", "PO", "ENTE", null, day("2021-12-31"));
    Appointment held =
        inCapacity("a", "ENTE", Role.VALIDATOR, Capacity.HOLDER, "PO", "2021-01-01", null);

    faulty(
        add("X", Level.OFFICE, "AREA1", null, null), areas(), "/validTo OUTSIDE_VALIDITY X AREA1");
    faulty(new AddPersonRole(open), areas(), "/validTo OUTSIDE_VALIDITY DIR1 AREA1");
    faulty(new AddAppointment(held), aChamber().with(ended), "/validTo OUTSIDE_VALIDITY a PO");
  }

  @Test
  void aDayIsOneThatCanBeMeant() {
    faulty(
        add("X", Level.AREA, "ENTE", "1899-12-31", "2201-01-01"),
        aChamber(),
        "/validFrom DAY_OUT_OF_RANGE 1899-12-31 1900-01-01 2200-12-31",
        "/validTo DAY_OUT_OF_RANGE 2201-01-01 1900-01-01 2200-12-31");
    faulty(add("X", Level.AREA, "ENTE", "1900-01-01", "2200-12-31"), aChamber());
    faulty(
        new AddPersonRole(new PersonRole("CCIAA", "P", "P", "ENTE", day("+9999999-01-01"), null)),
        aChamber(),
        "/validFrom DAY_OUT_OF_RANGE +9999999-01-01 1900-01-01 2200-12-31");
    faulty(
        new AddAppointment(anAppointment("a", "ENTE", Role.VALIDATOR, null, "+999999999-12-31")),
        aChamber(),
        "/validTo DAY_OUT_OF_RANGE +999999999-12-31 1900-01-01 2200-12-31");
    faulty(
        named("C", "2201-01-01"),
        aChamber().with(aUnit("AREA1", Level.AREA, "ENTE", null, null)),
        "/renamedFrom DAY_OUT_OF_RANGE 2201-01-01 1900-01-01 2200-12-31");
  }

  @Test
  void aUnitIsNotPlacedBeneathItself() {
    ChangeUnit beneath =
        new ChangeUnit(
            "CCIAA", "AREA1", "Unità AREA1", null, "UFF", day("2021-07-01"), day("2021-12-31"));

    faulty(beneath, areas(), "/parent PARENT_CYCLE AREA1 UFF");
  }

  private static ChangeUnit moved(String code, String parent, String from) {
    return new ChangeUnit("CCIAA", code, "Unità " + code, null, parent, day(from), null);
  }

  @Test
  void aMoveSaysFromWhichDayAndMovesFollowEachOther() {
    ChamberBuilder chamber =
        aChamber()
            .with("AREA1", Level.AREA, "ENTE")
            .with(aUnit("AREA2", Level.AREA, "ENTE", "2021-01-01", null))
            .with(
                aUnit("UFF", Level.OFFICE, "ENTE", null, null)
                    .placed("AREA1", day("2020-01-01"), null));

    faulty(moved("UFF", "ENTE", null), chamber, "/movedFrom MOVE_DATE_MISSING AREA1 ENTE");
    faulty(
        moved("UFF", "AREA2", "2019-12-31"),
        chamber,
        "/movedFrom OUTSIDE_VALIDITY UFF AREA2",
        "/movedFrom MOVE_OUT_OF_ORDER 2019-12-31 2020-01-01");
    faulty(moved("UFF", "AREA2", "2020-12-31"), chamber, "/movedFrom OUTSIDE_VALIDITY UFF AREA2");
    faulty(moved("UFF", "AREA2", "2021-01-01"), chamber);
    faulty(moved("UFF", "AREA1", null), chamber);
  }

  @Test
  void aMoveFromTheVeryFirstDayLeavesNoTraceOfTheUnitItNeverStoodBeneath() {
    OrganisationUnit unit = aUnit("UFF", Level.OFFICE, "AREA1", "2021-01-01", null);

    assertThat(unit.placed("AREA2", day("2021-01-01"), null).formerParents()).isEmpty();
    assertThat(unit.placed("AREA2", day("2021-02-01"), null).formerParents())
        .containsExactly(new FormerParent("AREA1", day("2021-01-31")));
  }

  @Test
  void aUnitEndsAfterWhatStoodBeneathItEarlier() {
    ChamberBuilder chamber =
        aChamber()
            .with("AREA1", Level.AREA, "ENTE")
            .with("AREA2", Level.AREA, "ENTE")
            .with(
                aUnit("UFF", Level.OFFICE, "AREA1", null, null)
                    .placed("AREA2", day("2021-07-01"), null));

    faulty(
        new ChangeUnit("CCIAA", "AREA1", "Unità AREA1", null, "ENTE", null, day("2021-05-31")),
        chamber,
        "/validTo STILL_IN_USE UFF 2021-05-31");
    faulty(
        new ChangeUnit("CCIAA", "AREA1", "Unità AREA1", null, "ENTE", null, day("2021-06-30")),
        chamber);
  }

  @Test
  void aUnitEndsAfterWhatIsBeneathIt() {
    ChangeUnit ended =
        new ChangeUnit("CCIAA", "AREA1", "Unità AREA1", null, "ENTE", null, day("2021-06-30"));
    PersonRole head =
        new PersonRole("CCIAA", "DIR1", "Dirigente Area 1", "AREA1", day("2021-01-01"), null);

    faulty(
        ended,
        areas().with(head),
        "/validTo STILL_IN_USE SERV 2021-06-30",
        "/validTo STILL_IN_USE DIR1 2021-06-30");
  }

  @Test
  void aNameChangesFromADayOnInTheOrderOfNames() {
    ChamberBuilder renamed =
        aChamber()
            .with(aUnit("AREA1", Level.AREA, "ENTE", null, null).renamed("B", day("2021-07-01")));

    faulty(named("C", null), renamed, "/renamedFrom RENAME_DATE_MISSING B C");
    faulty(
        named("C", "2021-07-01"),
        renamed,
        "/renamedFrom RENAME_OUT_OF_ORDER 2021-07-01 2021-07-01");
    faulty(named("C", "2021-07-02"), renamed);
    faulty(named("B", null), renamed);
    assertThat(named("C", "2022-01-01").applied(renamed.build()).unit("CCIAA", "AREA1"))
        .hasValueSatisfying(
            unit ->
                assertThat(unit.formerNames())
                    .extracting(FormerName::name)
                    .containsExactly("Unità AREA1", "B"));
  }

  @Test
  void anEntityIsRenamedInTheOrderOfItsNames() {
    ChangeEntity renamed = new ChangeEntity("CCIAA", "Camera TNO", day("2021-07-01"), null);

    faulty(
        new ChangeEntity("CCIAA", "Camera TNO", null, null),
        aChamber(),
        "/renamedFrom RENAME_DATE_MISSING Camera Camera TNO");
    faulty(
        new ChangeEntity("CCIAA", "Camera TNO", day("2022-01-01"), day("2021-12-31")),
        aChamber(),
        "/renamedFrom RENAME_OUT_OF_ORDER 2022-01-01 2021-12-31");
    faulty(new ChangeEntity("CCIAA", "Camera", null, null), aChamber());
    faulty(renamed, aChamber());
    assertThat(renamed.applied(aChamber().build()).entity("CCIAA"))
        .hasValueSatisfying(
            entity -> {
              assertThat(entity.name()).isEqualTo("Camera TNO");
              assertThat(entity.formerNames())
                  .containsExactly(new FormerName("Camera", day("2021-06-30")));
            });
  }

  @Test
  void anEntityEndsAfterWhatStandsInItAndTheWholeOfItWithIt() {
    ChangeEntity ended = new ChangeEntity("CCIAA", "Camera", null, day("2021-06-30"));

    faulty(
        ended,
        areas().with(SG),
        "/validTo STILL_IN_USE AREA1 2021-06-30",
        "/validTo STILL_IN_USE SG 2021-06-30");
    faulty(
        new ChangeEntity("CCIAA", "Camera", null, day("2999-01-01")),
        aChamber(),
        "/validTo DAY_OUT_OF_RANGE 2999-01-01 1900-01-01 2200-12-31");
    Chamber after = ended.applied(aChamber().build());
    assertThat(after.unit("CCIAA", "ENTE"))
        .hasValueSatisfying(whole -> assertThat(whole.validTo()).isEqualTo("2021-06-30"));
    Chamber reopened = new ChangeEntity("CCIAA", "Camera", null, null).applied(after);
    assertThat(reopened.unit("CCIAA", "ENTE"))
        .hasValueSatisfying(whole -> assertThat(whole.validTo()).isNull());
    assertThat(new ChangeUnit("CCIAA", "ENTE", "Ente", null, null, null, null).faults(after))
        .extracting(OrganisationRulesTest::text)
        .containsExactly("/validTo OUTSIDE_VALIDITY ENTE CCIAA");
  }

  private static ChangeUnit named(String name, String from) {
    return new ChangeUnit("CCIAA", "AREA1", name, day(from), "ENTE", null, null);
  }

  @Test
  void theSameAppointmentIsNotMadeTwiceOnOneDay() {
    ChamberBuilder chamber =
        aChamber().with(anAppointment("a", "ENTE", Role.VALIDATOR, "2021-01-01", "2021-06-30"));

    faulty(
        new AddAppointment(anAppointment("a", "ENTE", Role.VALIDATOR, "2021-06-30", null)),
        chamber,
        "/account APPOINTMENT_REPEATED a VALIDATOR ENTE");
    faulty(
        new AddAppointment(anAppointment("a", "ENTE", Role.VALIDATOR, "2021-07-01", null)),
        chamber);
    faulty(new AddAppointment(anAppointment("a", "ENTE", Role.DATA_REFERENT, null, null)), chamber);
    faulty(
        new AddAppointment(anAppointment("a", "X", Role.VALIDATOR, null, null)),
        chamber,
        "/unit UNIT_UNKNOWN CCIAA X");
  }

  @Test
  void aPersonRoleHasOneHolderAtATimeAndDelegatesBeside() {
    ChamberBuilder chamber =
        aChamber().with(SG).with(held("sg1", Capacity.HOLDER, "2021-01-01", "2021-06-30"));

    faulty(
        new AddAppointment(held("sg2", Capacity.HOLDER, "2021-06-30", null)),
        chamber,
        "/personRole PERSON_ROLE_HELD SG sg1");
    faulty(new AddAppointment(held("sg2", Capacity.HOLDER, "2021-07-01", null)), chamber);
    faulty(new AddAppointment(held("v", Capacity.DELEGATE, "2021-02-01", null)), chamber);
    faulty(
        new AddAppointment(held("sg2", Capacity.HOLDER, null, null)),
        aChamber(),
        "/personRole PERSON_ROLE_UNKNOWN CCIAA SG");
  }

  private static Appointment held(String account, Capacity capacity, String from, String to) {
    return inCapacity(account, "ENTE", Role.VALIDATOR, capacity, "SG", from, to);
  }

  @Test
  void anAppointmentEndsAndAPersonRoleAfterIt() {
    Appointment open = held("sg1", Capacity.HOLDER, "2021-01-01", null);
    ChamberBuilder chamber = aChamber().with(SG).with(open);
    EndAppointment end = new EndAppointment(open.id(), day("2021-06-30"));
    ChangePersonRole last =
        new ChangePersonRole("CCIAA", "SG", "Segretario Generale", "ENTE", day("2021-06-30"));

    faulty(last, chamber, "/validTo STILL_IN_USE sg1 2021-06-30");
    assertThat(last.faults(end.applied(chamber.build()))).isEmpty();
  }

  @Test
  void anAppointmentStoredTwiceEndsAndDoesNotGoOnBesideTheOther() {
    Appointment one = anAppointment("a", "ENTE", Role.VALIDATOR, "2021-01-01", "2021-12-31");
    ChamberBuilder chamber =
        aChamber()
            .with(one)
            .with(anAppointment("a", "ENTE", Role.VALIDATOR, "2021-01-01", "2021-12-31"));

    faulty(new EndAppointment(one.id(), day("2021-06-30")), chamber);
    faulty(
        new EndAppointment(one.id(), null),
        chamber,
        "/account APPOINTMENT_REPEATED a VALIDATOR ENTE");
    faulty(
        new EndAppointment(one.id(), day("1821-06-30")),
        chamber,
        "/validTo DAY_OUT_OF_RANGE 1821-06-30 1900-01-01 2200-12-31");
  }

  @Test
  void anAppointmentThatEndsBeforeItsFirstDayWasNeverInForceAndIsInNobodysWay() {
    Appointment mistaken = held("sg1", Capacity.HOLDER, "2022-01-01", null);
    EndAppointment annulled = new EndAppointment(mistaken.id(), day("2021-12-31"));
    ChamberBuilder chamber = aChamber().with(SG).with(mistaken);
    faulty(annulled, chamber);
    Chamber after = annulled.applied(chamber.build());

    assertThat(Authorities.on(after, day("2022-01-01")))
        .allSatisfy(unit -> assertThat(unit.validating()).isEmpty());
    assertThat(new AddAppointment(held("sg2", Capacity.HOLDER, "2021-06-01", null)).faults(after))
        .isEmpty();
    assertThat(new ChangePersonRole("CCIAA", "SG", "SG", "ENTE", day("2021-01-01")).faults(after))
        .isEmpty();
    assertThat(new EndAppointment(mistaken.id(), day("2021-12-30")).faults(after))
        .extracting(OrganisationRulesTest::text)
        .containsExactly("/validTo INTERVAL_REVERSED 2021-12-30 2022-01-01");
  }
}
