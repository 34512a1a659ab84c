package it.quadrante.measurement.audit.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.audit.domain.AuditEntry;
import it.quadrante.measurement.audit.domain.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The chain of the current chamber. */
@ApplicationScoped
public class SealStore {

  /**
   * The end of a chain.
   *
   * @param number 0 where nothing was sealed yet
   */
  public record Head(long number, String hash) {}

  private static final Head NOTHING = new Head(0, Seal.NONE);

  private final EntityManager entities;
  private final CurrentChamber chamber;

  SealStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Chambers in which something waits for its seal; sees codes only, whatever the fence. */
  public List<String> chambersToSeal() {
    return codes("select chambers_with_unsealed()");
  }

  /** Chambers that there are, or were sealed in. */
  public List<String> chambersToCheck() {
    return codes("select chambers_with_audit()");
  }

  @SuppressWarnings("unchecked")
  private List<String> codes(String query) {
    List<String> codes = entities.createNativeQuery(query, String.class).getResultList();
    return codes.stream().sorted().toList();
  }

  /**
   * Holds the end of the chain until the transaction ends, so that nobody else seals.
   *
   * @return empty where somebody else does
   */
  public Optional<Head> tryHold() {
    query("insert into audit_head values (:chamber, 0, :none) on conflict do nothing")
        .setParameter("none", Seal.NONE)
        .executeUpdate();
    return heads("for update skip locked");
  }

  /** The end of the chain as it was kept. */
  public Head head() {
    return heads("").orElse(NOTHING);
  }

  private Optional<Head> heads(String lock) {
    return AuditRows.of(
            rows("select number, hash from audit_head where chamber = :chamber " + lock))
        .map(row -> new Head(((Number) row[0]).longValue(), (String) row[1]))
        .findFirst();
  }

  /** Committed entries without a seal, the oldest first. */
  public List<AuditEntry> waiting(int atMost) {
    return AuditRows.of(
            rows("select e.id, e.at, e.account, e.role, e.action, e.subject, e.details"
                    + " from audit_waiting w join audit_entry e"
                    + " on e.chamber = w.chamber and e.id = w.entry"
                    + " where w.chamber = :chamber order by w.entry")
                .setMaxResults(atMost))
        .map(AuditRows::entry)
        .toList();
  }

  /** After {@link #tryHold}: the entry waits no more, and the chain ends with its seal. */
  public void keep(Seal seal, Instant at) {
    query("insert into audit_seal values (:chamber, :number, :entry, :previous, :hash, :at)")
        .setParameter("number", seal.number())
        .setParameter("entry", seal.entry())
        .setParameter("previous", seal.previous())
        .setParameter("hash", seal.hash())
        .setParameter("at", at)
        .executeUpdate();
    query("delete from audit_waiting where chamber = :chamber and entry = :entry")
        .setParameter("entry", seal.entry())
        .executeUpdate();
  }

  /** After {@link #tryHold}. */
  public void end(Head head) {
    query("update audit_head set number = :number, hash = :hash where chamber = :chamber")
        .setParameter("number", head.number())
        .setParameter("hash", head.hash())
        .executeUpdate();
  }

  /**
   * Seals in the order of their numbers, each with its entry, or null where that is gone.
   *
   * @param last number of the last one wanted
   * @return the number of the last one found, or {@code after} where there is none
   */
  public long follow(long after, long last, int atMost, BiConsumer<Seal, AuditEntry> check) {
    List<Object[]> found =
        AuditRows.of(
                rows(AuditRows.COLUMNS
                        + " from audit_seal s left join audit_entry e"
                        + " on e.chamber = s.chamber and e.id = s.entry"
                        + " where s.chamber = :chamber and s.number > :after"
                        + " and s.number <= :last order by s.number")
                    .setParameter("after", after)
                    .setParameter("last", last)
                    .setMaxResults(atMost))
            .toList();
    found.forEach(row -> check.accept(AuditRows.seal(row), AuditRows.entry(row)));
    return found.isEmpty() ? after : AuditRows.seal(found.get(found.size() - 1)).number();
  }

  /** How many seals come after the end that is kept; both as of one moment. */
  public long beyondEnd() {
    return count(
        "select count(*) from audit_seal where chamber = :chamber and number > coalesce("
            + "(select h.number from audit_head h where h.chamber = :chamber), 0)");
  }

  /** How many entries have no seal. */
  public long unsealed() {
    return count(
        "select count(*) from audit_entry e where e.chamber = :chamber and not exists"
            + " (select from audit_seal s where s.chamber = e.chamber and s.entry = e.id)");
  }

  private long count(String sql) {
    return ((Number) query(sql).getSingleResult()).longValue();
  }

  /** Entries that wait for a seal and are not there. */
  @SuppressWarnings("unchecked")
  public List<Long> gone() {
    return entities
        .createNativeQuery(
            "select w.entry from audit_waiting w where w.chamber = :chamber and not exists"
                + " (select from audit_entry e where e.chamber = w.chamber and e.id = w.entry)"
                + " order by w.entry",
            Long.class)
        .setParameter("chamber", chamber.code())
        .getResultList();
  }

  private Query query(String sql) {
    return entities.createNativeQuery(sql).setParameter("chamber", chamber.code());
  }

  private Query rows(String sql) {
    return entities.createNativeQuery(sql, Object[].class).setParameter("chamber", chamber.code());
  }
}
