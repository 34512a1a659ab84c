package it.quadrante.planning.plan.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.plan.PlanFilter;
import it.quadrante.planning.plan.VersionPlace;
import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans and their versions in the database of the current chamber. */
@ApplicationScoped
public class PlanStore {
  private final EntityManager entities;
  private final ContentStore contents;
  private final ChangeStore changes;
  private final CurrentChamber chamber;

  PlanStore(
      EntityManager entities, ContentStore contents, ChangeStore changes, CurrentChamber chamber) {
    this.entities = entities;
    this.contents = contents;
    this.changes = changes;
    this.chamber = chamber;
  }

  /** The draft with which a plan begins, or begins again. */
  public PlanVersion insert(PlanVersion draft, PlanLife.Signature created) {
    String id = draft.plan().id();
    if (entities.find(PlanRow.class, new PlanRow.Key(chamber.code(), id)) == null) {
      entities.persist(PlanRow.of(chamber.code(), draft.plan()));
    }
    return add(draft, created);
  }

  /** A further draft of a plan that is there. */
  public PlanVersion add(PlanVersion draft, PlanLife.Signature created) {
    PlanVersionRow row = PlanVersionRow.draft(chamber.code(), draft, created);
    entities.persist(row);
    contents.insert(row, draft.content());
    return draft;
  }

  /**
   * Versions by plan and number, without content.
   *
   * @param after place after which to begin, or null
   */
  public List<PlanVersion> page(PlanFilter filter, VersionPlace after, int atMost) {
    List<PlanVersionRow> page = VersionQuery.of(filter, after).rows(entities, atMost);
    loadPlans(page);
    return page.stream().map(row -> version(row, PlanContent.EMPTY)).toList();
  }

  /** All at once, so that none is looked up one by one. */
  private void loadPlans(List<PlanVersionRow> versions) {
    entities
        .createQuery("from PlanRow where id in :ids", PlanRow.class)
        .setParameter("ids", versions.stream().map(row -> row.plan).distinct().toList())
        .getResultList();
  }

  /** What the ETag of a version carries, without its content. */
  public Optional<Integer> revision(String plan, int number) {
    return row(plan, number, LockModeType.NONE).map(row -> row.revision);
  }

  /** One version with its content. */
  public Optional<PlanVersion> find(String plan, int number) {
    return row(plan, number, LockModeType.NONE).map(row -> version(row, contents.load(row)));
  }

  /** One version with its content, held by this transaction until it ends. */
  public Optional<PlanVersion> lock(String plan, int number) {
    return row(plan, number, LockModeType.PESSIMISTIC_WRITE)
        .map(row -> version(row, contents.load(row)));
  }

  /** One version without its content. */
  public Optional<PlanVersion> head(String plan, int number) {
    return row(plan, number, LockModeType.NONE).map(row -> version(row, PlanContent.EMPTY));
  }

  /** The elements of one kind of a version, in their order. */
  public List<? extends PlanElement> elements(PlanVersion version, ElementKind kind) {
    return contents.elements(row(version.id()), kind);
  }

  /** Writes what an edit made of a draft that is held, as one revision. */
  public PlanVersion save(PlanVersion after, Difference difference) {
    PlanVersionRow row = row(after.id());
    row.revision++;
    row.title = after.title();
    row.source = after.source();
    row.scoringProfile = after.scoringProfile();
    contents.save(row, after.content(), difference);
    entities.flush();
    return version(row, after.content());
  }

  public void propose(PlanVersion version, PlanLife.Proposed life, int profileVersion) {
    row(version.id()).proposed(life, profileVersion);
  }

  public void approve(PlanVersion version, PlanLife.Approved life) {
    row(version.id()).approved(life);
  }

  public void publish(PlanVersion version, PlanLife.Published life) {
    row(version.id()).published(life);
  }

  /** Makes a change of the version one revision and puts it on record. */
  public PlanVersion record(PlanVersion version, Change change, PlanLife.Signature by) {
    PlanVersionRow row = row(version.id());
    row.revision++;
    changes.append(row, change, by);
    entities.flush();
    return version(row, contents.load(row));
  }

  private PlanVersionRow row(UUID id) {
    return entities.find(PlanVersionRow.class, new PlanVersionRow.Key(chamber.code(), id));
  }

  private Optional<PlanVersionRow> row(String plan, int number, LockModeType lock) {
    return entities
        .createQuery(
            "from PlanVersionRow where plan = :plan and number = :number", PlanVersionRow.class)
        .setParameter("plan", plan)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private PlanVersion version(PlanVersionRow row, PlanContent content) {
    PlanRow plan = entities.find(PlanRow.class, new PlanRow.Key(chamber.code(), row.plan));
    return new PlanVersion(
        row.id,
        plan.key(),
        row.title,
        row.source,
        row.scoringProfile,
        row.profileVersion,
        row.number,
        row.revision,
        row.inForceFrom,
        row.life(),
        row.origin(),
        content);
  }
}
