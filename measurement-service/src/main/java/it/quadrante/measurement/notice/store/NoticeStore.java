package it.quadrante.measurement.notice.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.notice.KeptNotice;
import it.quadrante.measurement.notice.NoticePlace;
import it.quadrante.measurement.notice.domain.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of the current chamber. */
@ApplicationScoped
public class NoticeStore {

  private static final String ADD =
      "insert into notice (chamber, id, account, occasion, kind, at, body)"
          + " values (:chamber, :id, :account, :occasion, :kind, :at, :body)"
          + " on conflict do nothing";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  NoticeStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * Unless it was told before; whoever tells the same at the same time waits for this transaction.
   *
   * @return whether it is new
   */
  public boolean add(Notice notice) {
    return entities
            .createNativeQuery(ADD)
            .setParameter("chamber", chamber.code())
            .setParameter("id", notice.id(chamber.code()))
            .setParameter("account", notice.addressee())
            .setParameter("occasion", notice.occasion())
            .setParameter("kind", notice.kind().name())
            .setParameter("at", notice.at())
            .setParameter("body", Bodies.write(notice.content()))
            .executeUpdate()
        == 1;
  }

  /**
   * Of some addressees, the newest first.
   *
   * @param after null: from the beginning
   */
  public List<KeptNotice> page(Collection<String> addressees, NoticePlace after, int limit) {
    String further = after == null ? "" : " and (at < :at or at = :at and id < :id)";
    TypedQuery<NoticeRow> rows =
        entities
            .createQuery(
                "from NoticeRow where account in :addressees"
                    + further
                    + " order by at desc, id desc",
                NoticeRow.class)
            .setParameter("addressees", addressees)
            .setMaxResults(limit);
    if (after != null) {
      rows.setParameter("at", after.at()).setParameter("id", after.id());
    }
    return rows.getResultStream().map(NoticeRow::toKept).toList();
  }

  /** The notice of one of the addressees becomes read; it stays read since it was first. */
  public Optional<KeptNotice> read(UUID id, Collection<String> addressees, Instant at) {
    Optional<NoticeRow> row =
        Optional.ofNullable(entities.find(NoticeRow.class, new NoticeRow.Key(chamber.code(), id)))
            .filter(one -> addressees.contains(one.account));
    row.filter(one -> one.readAt == null).ifPresent(one -> one.readAt = at);
    return row.map(NoticeRow::toKept);
  }

  Optional<KeptNotice> find(UUID id) {
    return Optional.ofNullable(
            entities.find(NoticeRow.class, new NoticeRow.Key(chamber.code(), id)))
        .map(NoticeRow::toKept);
  }

  /** Those told before, with what became of their mail. */
  public int forget(Instant before) {
    return entities
        .createQuery("delete from NoticeRow where at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
