package it.quadrante.planning.chamber.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.quadrante.planning.chamber.domain.ChamberLife;
import it.quadrante.planning.chamber.domain.Merger;
import it.quadrante.planning.chamber.domain.Predecessor;
import it.quadrante.planning.plan.domain.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mergers, on the register: seen whatever the current chamber is. */
@ApplicationScoped
public class MergerStore {
  private final EntityManager entities;

  MergerStore(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Holds these chambers on the register, in the order of their codes, until the transaction ends.
   */
  public List<String> hold(Collection<String> codes) {
    return entities
        .createNativeQuery(
            "select chamber from chamber where chamber in (:codes) order by chamber for update",
            String.class)
        .setParameter("codes", codes)
        .getResultStream()
        .map(String.class::cast)
        .toList();
  }

  /** Records the act. */
  public void add(Merger merger) {
    entities.persist(row(merger));
    entities.flush();
    for (String predecessor : merger.predecessors()) {
      MergedChamberRow merged = new MergedChamberRow();
      merged.predecessor = predecessor;
      merged.merger = merger.id();
      entities.persist(merged);
    }
  }

  private static MergerRow row(Merger merger) {
    MergerRow row = new MergerRow();
    row.id = merger.id();
    row.successor = merger.successor();
    row.from = merger.from();
    row.actNumber = merger.act().number();
    row.actDate = merger.act().date();
    row.actOrgan = merger.act().organ();
    row.openCollections = merger.openCollections();
    row.decidedBy = merger.decidedBy();
    row.decidedAt = merger.decidedAt();
    return row;
  }

  /** Every merger, the earliest first. */
  public List<Merger> all() {
    Map<UUID, List<String>> predecessors =
        entities
            .createQuery("from MergedChamberRow order by predecessor", MergedChamberRow.class)
            .getResultStream()
            .collect(groupingBy(row -> row.merger, mapping(row -> row.predecessor, toList())));
    return entities
        .createQuery("from MergerRow m order by m.from, m.decidedAt", MergerRow.class)
        .getResultStream()
        .map(row -> toMerger(row, predecessors.getOrDefault(row.id, List.of())))
        .toList();
  }

  /** One merger, if there is. */
  public Optional<Merger> find(UUID merger) {
    return Optional.ofNullable(entities.find(MergerRow.class, merger))
        .map(row -> toMerger(row, predecessors(merger)));
  }

  private static Merger toMerger(MergerRow row, List<String> predecessors) {
    return new Merger(
        row.id,
        row.successor,
        predecessors,
        row.from,
        new Act(row.actNumber, row.actDate, row.actOrgan),
        row.openCollections,
        row.decidedBy,
        row.decidedAt);
  }

  private List<String> predecessors(UUID merger) {
    return entities
        .createQuery(
            "select predecessor from MergedChamberRow where merger = :merger order by predecessor",
            String.class)
        .setParameter("merger", merger)
        .getResultList();
  }

  /** Whether a chamber has merged, into which, and from when on. */
  public ChamberLife lifeOf(String chamber) {
    return entities
        .createQuery(
            "select m from MergerRow m join MergedChamberRow p on p.merger = m.id"
                + " where p.predecessor = :chamber",
            MergerRow.class)
        .setParameter("chamber", chamber)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new ChamberLife(
                    ChamberLife.LifeState.MERGED, row.successor, row.from, row.openCollections))
        .orElse(ChamberLife.ACTIVE);
  }

  /** The chambers that have merged into one. */
  public List<Predecessor> predecessorsOf(String chamber) {
    return entities
        .createQuery(
            "select new it.quadrante.planning.chamber.domain.Predecessor(p.predecessor, m.from)"
                + " from MergerRow m join MergedChamberRow p on p.merger = m.id"
                + " where m.successor = :chamber order by p.predecessor",
            Predecessor.class)
        .setParameter("chamber", chamber)
        .getResultList();
  }

  /** The act by which one chamber has merged into another by a day, if it has. */
  public Optional<UUID> between(String predecessor, String successor, LocalDate day) {
    return entities
        .createQuery(
            "select m.id from MergerRow m join MergedChamberRow p on p.merger = m.id"
                + " where p.predecessor = :predecessor and m.successor = :successor"
                + " and m.from <= :day",
            UUID.class)
        .setParameter("predecessor", predecessor)
        .setParameter("successor", successor)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** The chambers that have merged and have not been announced yet. */
  public List<String> unannounced() {
    return entities
        .createQuery(
            "select predecessor from MergedChamberRow where announced is null order by predecessor",
            String.class)
        .getResultList();
  }

  /**
   * Holds a chamber that has merged.
   *
   * @return false where somebody else has announced it meanwhile
   */
  public boolean takeUnannounced(String predecessor) {
    return !entities
        .createNativeQuery(
            "select predecessor from merged_chamber"
                + " where predecessor = :predecessor and announced is null for update")
        .setParameter("predecessor", predecessor)
        .getResultList()
        .isEmpty();
  }

  public void announced(String predecessor, int version) {
    entities
        .createNativeQuery(
            "update merged_chamber set announced = :version where predecessor = :predecessor")
        .setParameter("version", version)
        .setParameter("predecessor", predecessor)
        .executeUpdate();
  }
}
