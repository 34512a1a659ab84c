package it.quadrante.measurement.organisation.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.Capacity;
import it.quadrante.measurement.organisation.domain.CollectionCalendar;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Merged;
import it.quadrante.measurement.organisation.domain.Organisation;
import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import it.quadrante.measurement.organisation.domain.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisation of the current chamber, as planning last told it. */
@ApplicationScoped
public class OrganisationStore {
  /** Ends also where the units go round in a circle: union leaves out what was found before. */
  private static final String UPWARDS =
      "with recursive line as ("
          + "select u.* from unit u"
          + " where u.chamber = :chamber and u.entity = :entity and u.code in (:lowest)"
          + " union select above.* from unit above join line below on above.chamber = below.chamber"
          + " and above.entity = below.entity and above.code = below.parent)"
          + " select chamber, entity, code, parent, valid_from, valid_to from line";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  OrganisationStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * Holds the chamber until the transaction ends: of two readers of its facts one goes first.
   *
   * @return the version kept, 0 before the first
   */
  public int lock() {
    entities
        .createNativeQuery(
            "insert into chamber (chamber, version) values (:chamber, 0) on conflict do nothing")
        .setParameter("chamber", chamber.code())
        .executeUpdate();
    ChamberRow row =
        entities.find(ChamberRow.class, chamber.code(), LockModeType.PESSIMISTIC_WRITE);
    return row.version;
  }

  /** In full; after {@link #lock}. */
  public void replace(Organisation organisation) {
    entities.flush();
    List.of("AppointmentRow", "UnitRow", "CalendarPeriodRow", "CalendarYearRow")
        .forEach(row -> entities.createQuery("delete from " + row).executeUpdate());
    entities.clear();
    String code = chamber.code();
    organisation.units().forEach(unit -> entities.persist(UnitRow.of(code, unit)));
    int position = 0;
    for (Appointment appointment : organisation.appointments()) {
      entities.persist(AppointmentRow.of(code, position++, appointment));
    }
    organisation
        .calendar()
        .stated()
        .forEach((slot, period) -> entities.persist(CalendarPeriodRow.of(code, slot, period)));
    organisation.years().forEach(year -> entities.persist(CalendarYearRow.of(code, year)));
    ChamberRow row = entities.find(ChamberRow.class, code);
    row.version = organisation.version();
    row.become(organisation.merged());
    entities.flush();
  }

  public CollectionCalendar calendar() {
    return new CollectionCalendar(
        entities
            .createQuery("from CalendarPeriodRow", CalendarPeriodRow.class)
            .getResultStream()
            .collect(Collectors.toMap(CalendarPeriodRow::slot, CalendarPeriodRow::period)));
  }

  /** With the closing days of the year after: the last deadlines of a year lie there. */
  public CalendarYear calendarOf(int year) {
    CalendarYear own = told(year).orElseGet(() -> CalendarYear.usual(year));
    return told(year + 1).map(after -> own.closedAlsoOn(after.closingDays())).orElse(own);
  }

  private Optional<CalendarYear> told(int year) {
    return Optional.ofNullable(
            entities.find(CalendarYearRow.class, new CalendarYearRow.Key(chamber.code(), year)))
        .map(CalendarYearRow::toCalendar);
  }

  /** Whether planning has told anything of the chamber. */
  public boolean isKnown() {
    return entities.find(ChamberRow.class, chamber.code()) != null;
  }

  /** The entities that have units. */
  public List<String> entities() {
    return entities
        .createQuery("select distinct entity from UnitRow", String.class)
        .getResultList();
  }

  /** Whether the chamber has merged, as planning last told it. */
  public Optional<Merged> merged() {
    return Optional.ofNullable(entities.find(ChamberRow.class, chamber.code()))
        .flatMap(ChamberRow::merged);
  }

  /**
   * The appointments that may decide whether an account acts for one of these units: its own, and
   * those of holders, in whose right a delegate acts.
   */
  public List<Appointment> appointments(
      String entity, Duty duty, String account, Collection<String> units) {
    return entities
        .createQuery(
            "from AppointmentRow where entity = :entity and duty = :duty and unit in :units"
                + " and (account = :account or capacity = :holder)",
            AppointmentRow.class)
        .setParameter("entity", entity)
        .setParameter("duty", duty)
        .setParameter("units", units)
        .setParameter("account", account)
        .setParameter("holder", Capacity.HOLDER)
        .getResultStream()
        .map(AppointmentRow::toAppointment)
        .toList();
  }

  /** Of one duty, in every entity. */
  public List<Appointment> appointments(Duty duty) {
    return entities
        .createQuery("from AppointmentRow where duty = :duty", AppointmentRow.class)
        .setParameter("duty", duty)
        .getResultStream()
        .map(AppointmentRow::toAppointment)
        .toList();
  }

  /** The units of every entity that has some. */
  public Map<String, UnitTree> trees() {
    return entities
        .createQuery("from UnitRow", UnitRow.class)
        .getResultStream()
        .map(UnitRow::toUnit)
        .collect(
            Collectors.groupingBy(
                OrganisationUnit::entity,
                Collectors.collectingAndThen(Collectors.toList(), UnitTree::new)));
  }

  /** These units of an entity and every one above them, as far as they have been described. */
  public UnitTree unitsUpwardsFrom(String entity, Collection<String> units) {
    Set<String> lowest = new HashSet<>(units);
    lowest.add(OrganisationUnit.WHOLE_ENTITY);
    List<?> found =
        entities
            .createNativeQuery(UPWARDS, UnitRow.class)
            .setParameter("chamber", chamber.code())
            .setParameter("entity", entity)
            .setParameter("lowest", lowest)
            .getResultList();
    return new UnitTree(found.stream().map(UnitRow.class::cast).map(UnitRow::toUnit).toList());
  }
}
