package it.quadrante.planning.chamber.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.chamber.domain.Appointment;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chambers and their organisation in the database of the current chamber. */
@ApplicationScoped
public class ChamberStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  ChamberStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
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
        .map(row -> view(row, List.of(), List.of(), List.of()))
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
    return entities.find(EntityRow.class, new EntityRow.Key(chamber.code(), code)) != null;
  }

  public boolean hasUnit(String entity, String code) {
    return entities.find(UnitRow.class, new UnitRow.Key(chamber.code(), entity, code)) != null;
  }

  public void add(Entity entity) {
    entities.persist(EntityRow.of(chamber.code(), entity));
  }

  public void add(OrganisationUnit unit) {
    entities.persist(UnitRow.of(chamber.code(), unit));
  }

  public void add(Appointment appointment) {
    entities.persist(AppointmentRow.of(chamber.code(), appointment));
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
    return view(
        row,
        entities
            .createQuery("from EntityRow order by code", EntityRow.class)
            .getResultStream()
            .map(EntityRow::toEntity)
            .toList(),
        entities
            .createQuery("from UnitRow order by entity, code", UnitRow.class)
            .getResultStream()
            .map(UnitRow::toUnit)
            .toList(),
        entities
            .createQuery("from AppointmentRow order by account, id", AppointmentRow.class)
            .getResultStream()
            .map(AppointmentRow::toAppointment)
            .toList());
  }

  private static Chamber view(
      ChamberRow row,
      List<Entity> entities,
      List<OrganisationUnit> units,
      List<Appointment> appointments) {
    return new Chamber(
        row.code, row.name, row.ipaCode, row.version, row.changedAt, entities, units, appointments);
  }
}
