package it.quadrante.planning.chamber.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chambers and their organisation in the database of the current chamber. */
@ApplicationScoped
public class ChamberStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;
  private final CalendarStore calendars;
  private final MergerStore mergers;
  private final ContinuityStore continuities;

  ChamberStore(
      EntityManager entities,
      CurrentChamber chamber,
      CalendarStore calendars,
      MergerStore mergers,
      ContinuityStore continuities) {
    this.entities = entities;
    this.chamber = chamber;
    this.calendars = calendars;
    this.mergers = mergers;
    this.continuities = continuities;
  }

  /**
   * The register: code and name of every chamber, in the order of their codes.
   *
   * @param after code after which to begin, or null
   */
  public List<Chamber> register(String after, int atMost) {
    return entities
        .createQuery(
            "from ChamberRow where :after is null or code > :after order by code", ChamberRow.class)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultStream()
        .map(row -> new Chamber(row.code, row.name, row.ipaCode))
        .toList();
  }

  public void add(String code, String name, String ipaCode, Instant at) {
    ChamberRow row = new ChamberRow();
    row.code = code;
    row.name = name;
    row.ipaCode = ipaCode;
    row.version = 0;
    row.changedAt = at;
    entities.persist(row);
  }

  public boolean exists(String code) {
    return entities.find(ChamberRow.class, code) != null;
  }

  /** Holds the current chamber until the transaction ends, and tells its version. */
  public Optional<Integer> hold() {
    return Optional.ofNullable(
            entities.find(ChamberRow.class, chamber.code(), LockModeType.PESSIMISTIC_WRITE))
        .map(row -> row.version);
  }

  public boolean hasEntity(String code) {
    return entity(code).isPresent();
  }

  public Optional<Entity> entity(String code) {
    return Optional.ofNullable(
            entities.find(EntityRow.class, new EntityRow.Key(chamber.code(), code)))
        .map(EntityRow::toEntity);
  }

  public void add(Entity entity) {
    entities.persist(EntityRow.of(chamber.code(), entity));
  }

  public void add(OrganisationUnit unit) {
    entities.persist(UnitRow.of(chamber.code(), unit));
  }

  /** Every part of the organisation of a chamber as it is to be; nothing of it is ever removed. */
  public void save(Chamber changed) {
    changed.entities().forEach(one -> entities.merge(EntityRow.of(chamber.code(), one)));
    entities.flush();
    changed.units().forEach(unit -> entities.merge(UnitRow.of(chamber.code(), unit)));
    entities.flush();
    changed.personRoles().forEach(role -> entities.merge(PersonRoleRow.of(chamber.code(), role)));
    entities.flush();
    changed.appointments().forEach(one -> entities.merge(AppointmentRow.of(chamber.code(), one)));
  }

  /** The current chamber in full. */
  public Optional<Chamber> current() {
    return Optional.ofNullable(entities.find(ChamberRow.class, chamber.code())).map(this::full);
  }

  /**
   * The current chamber in full, one version on: call it last, it holds the chamber until commit so
   * that versions leave in order.
   */
  public Chamber changed(Instant at) {
    entities.flush();
    ChamberRow row =
        entities.find(ChamberRow.class, chamber.code(), LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(row);
    row.version++;
    row.changedAt = at;
    return full(row);
  }

  private Chamber full(ChamberRow row) {
    return new Chamber(
        row.code,
        row.name,
        row.ipaCode,
        row.version,
        row.changedAt,
        all("EntityRow order by code", EntityRow.class, EntityRow::toEntity),
        all("UnitRow order by entity, code", UnitRow.class, UnitRow::toUnit),
        all(
            "PersonRoleRow order by entity, code",
            PersonRoleRow.class,
            PersonRoleRow::toPersonRole),
        all(
            "AppointmentRow order by account, id",
            AppointmentRow.class,
            AppointmentRow::toAppointment),
        calendars.newest(),
        mergers.lifeOf(row.code),
        mergers.predecessorsOf(row.code),
        continuities.holding());
  }

  private <R, T> List<T> all(String ordered, Class<R> row, Function<R, T> value) {
    return entities.createQuery("from " + ordered, row).getResultStream().map(value).toList();
  }
}
