package it.quadrante.planning.catalogue.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.catalogue.domain.CatalogueCard;
import it.quadrante.planning.catalogue.domain.CatalogueEntry;
import it.quadrante.planning.catalogue.domain.CatalogueUse;
import it.quadrante.planning.catalogue.domain.EntryVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The national cards, every version, and which published plans use them. */
@ApplicationScoped
public class CatalogueStore {
  private final EntityManager entities;

  CatalogueStore(EntityManager entities) {
    this.entities = entities;
  }

  public void add(CatalogueEntry entry, String by, Instant at) {
    CatalogueEntryRow row = new CatalogueEntryRow();
    row.code = entry.code();
    row.version = entry.version();
    row.body = Bodies.write(entry.card());
    row.createdBy = by;
    row.createdAt = at;
    entities.persist(row);
    entities.flush();
  }

  public Optional<CatalogueEntry> find(String code, int version) {
    return Optional.ofNullable(
            entities.find(CatalogueEntryRow.class, new CatalogueEntryRow.Key(code, version)))
        .map(CatalogueStore::entry);
  }

  /** Those of several that there are, read at once. */
  public Map<EntryVersion, CatalogueEntry> find(Set<EntryVersion> wanted) {
    return entities
        .createQuery(
            "from CatalogueEntryRow where code in :codes and version in :versions",
            CatalogueEntryRow.class)
        .setParameter("codes", wanted.stream().map(EntryVersion::code).distinct().toList())
        .setParameter("versions", wanted.stream().map(EntryVersion::version).distinct().toList())
        .getResultStream()
        .filter(row -> wanted.contains(new EntryVersion(row.code, row.version)))
        .map(CatalogueStore::entry)
        .collect(
            Collectors.toMap(
                entry -> new EntryVersion(entry.code(), entry.version()), Function.identity()));
  }

  public Optional<CatalogueEntry> newest(String code) {
    return entities
        .createQuery(
            "from CatalogueEntryRow where code = :code order by version desc",
            CatalogueEntryRow.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CatalogueStore::entry);
  }

  /**
   * The newest version of each entry, in the order of their codes.
   *
   * @param after code after which to begin, or null
   */
  public List<CatalogueEntry> newest(String after, int atMost) {
    return entities
        .createQuery(
            "from CatalogueEntryRow e where (:after is null or e.code > :after) and e.version ="
                + " (select max(f.version) from CatalogueEntryRow f where f.code = e.code)"
                + " order by e.code",
            CatalogueEntryRow.class)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultStream()
        .map(CatalogueStore::entry)
        .toList();
  }

  /** A plan version of the current chamber is published and has adopted an entry. */
  public void use(CatalogueUse use, String entry) {
    CatalogueUseRow row = new CatalogueUseRow();
    row.chamber = use.chamber();
    row.plan = use.plan();
    row.version = use.version();
    row.entry = entry;
    row.entryVersion = use.entryVersion();
    entities.persist(row);
  }

  /**
   * Uses of an entry in every chamber, by chamber, plan, version and version of the entry.
   *
   * @param after place after which to begin, or null
   */
  public List<CatalogueUse> uses(String entry, String after, int atMost) {
    TypedQuery<CatalogueUseRow> rows =
        entities.createQuery(
            "from CatalogueUseRow where entry = :entry"
                + (after == null
                    ? ""
                    : " and (chamber, plan, version, entryVersion)"
                        + " > (:chamber, :plan, :version, :entryVersion)")
                + " order by chamber, plan, version, entryVersion",
            CatalogueUseRow.class);
    if (after != null) {
      String[] place = after.split("/");
      rows.setParameter("chamber", place[0])
          .setParameter("plan", place[1])
          .setParameter("version", Integer.valueOf(place[2]))
          .setParameter("entryVersion", Integer.valueOf(place[3]));
    }
    return rows.setParameter("entry", entry)
        .setMaxResults(atMost)
        .getResultStream()
        .map(row -> new CatalogueUse(row.chamber, row.plan, row.version, row.entryVersion))
        .toList();
  }

  private static CatalogueEntry entry(CatalogueEntryRow row) {
    return new CatalogueEntry(row.code, row.version, Bodies.read(row.body, CatalogueCard.class));
  }
}
