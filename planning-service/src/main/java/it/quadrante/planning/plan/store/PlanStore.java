package it.quadrante.planning.plan.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.VersionPlace;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans and their versions in the database of the current chamber. */
@ApplicationScoped
public class PlanStore {
  private static final PlanContent NOT_LOADED =
      new PlanContent(List.of(), List.of(), List.of(), List.of(), List.of());

  private final EntityManager entities;
  private final ContentStore contents;
  private final CurrentChamber chamber;

  PlanStore(EntityManager entities, ContentStore contents, CurrentChamber chamber) {
    this.entities = entities;
    this.contents = contents;
    this.chamber = chamber;
  }

  public boolean exists(String plan) {
    return entities.find(PlanRow.class, new PlanRow.Key(chamber.code(), plan)) != null;
  }

  /** A new plan with its first draft. */
  public PlanVersion insert(PlanVersion draft, PlanLife.Signature created) {
    PlanRow plan = new PlanRow();
    plan.chamber = chamber.code();
    plan.id = draft.plan().id();
    plan.entity = draft.plan().entity();
    plan.year = draft.plan().year();
    plan.code = draft.plan().code();
    plan.title = draft.title();
    plan.source = draft.source();
    plan.scoringProfile = draft.scoringProfile();
    entities.persist(plan);
    return add(draft, created);
  }

  /** A further draft of a plan that is there. */
  public PlanVersion add(PlanVersion draft, PlanLife.Signature created) {
    entities.persist(PlanVersionRow.draft(chamber.code(), draft, created));
    contents.insert(chamber.code(), draft.id(), draft.content());
    return draft;
  }

  /**
   * Versions by plan and number, without content.
   *
   * @param after place after which to begin, or null
   */
  public List<PlanVersion> page(VersionPlace after, int atMost) {
    TypedQuery<PlanVersionRow> rows =
        entities.createQuery(
            "from PlanVersionRow "
                + (after == null ? "" : "where (plan, number) > (:plan, :number) ")
                + "order by plan, number",
            PlanVersionRow.class);
    if (after != null) {
      rows.setParameter("plan", after.plan()).setParameter("number", after.number());
    }
    List<PlanVersionRow> page = rows.setMaxResults(atMost).getResultList();
    loadPlans(page);
    return page.stream().map(row -> version(row, NOT_LOADED)).toList();
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

  public void update(PlanVersion version, IndicatorCard card) {
    contents.update(chamber.code(), version.id(), card);
  }

  public void update(PlanVersion version, Assignment assignment) {
    contents.update(chamber.code(), version.id(), assignment);
  }

  /** Adds measures and a card after those that a draft has. */
  public void append(PlanVersion draft, List<Measure> measures, IndicatorCard card) {
    contents.append(chamber.code(), draft.id(), draft.content(), measures, card);
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
    ChangeRow record = new ChangeRow();
    record.chamber = chamber.code();
    record.versionId = row.id;
    record.revision = row.revision;
    record.what = change.what();
    record.before = change.before() == null ? null : Bodies.write(change.before());
    record.after = change.after() == null ? null : Bodies.write(change.after());
    record.reason = change.reason();
    record.byAccount = by.account();
    record.at = by.at();
    entities.persist(record);
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
        plan.title,
        plan.source,
        plan.scoringProfile,
        row.profileVersion,
        row.number,
        row.revision,
        row.inForceFrom,
        row.life(),
        row.origin(),
        content);
  }
}
