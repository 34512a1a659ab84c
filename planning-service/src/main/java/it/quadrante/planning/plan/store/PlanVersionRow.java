package it.quadrante.planning.plan.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanLife.Signature;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_version")
@IdClass(PlanVersionRow.Key.class)
class PlanVersionRow {
  record Key(String chamber, UUID id) {}

  enum State {
    DRAFT,
    PROPOSED,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    DISCARDED
  }

  @Id @TenantId String chamber;
  @Id UUID id;
  String plan;
  int number;
  int revision;

  @Enumerated(EnumType.STRING)
  State state;

  @Enumerated(EnumType.STRING)
  @Column(name = "in_force_from")
  Quadrimestre inForceFrom;

  String perspectives;
  String title;
  String source;

  @Column(name = "scoring_profile")
  String scoringProfile;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "proposed_by")
  String proposedBy;

  @Column(name = "proposed_at")
  Instant proposedAt;

  @Column(name = "approved_by")
  String approvedBy;

  @Column(name = "approved_at")
  Instant approvedAt;

  @Column(name = "act_number")
  String actNumber;

  @Column(name = "act_date")
  LocalDate actDate;

  @Column(name = "act_organ")
  String actOrgan;

  @Column(name = "published_by")
  String publishedBy;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "profile_version")
  Integer profileVersion;

  @Embedded ReturnColumns returned;

  @Column(name = "superseded_by")
  Integer supersededBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "superseded_from")
  Quadrimestre supersededFrom;

  @Embedded OriginColumns origin;
  @Embedded DiscardColumns discarded;

  static PlanVersionRow draft(String chamber, PlanVersion draft, Signature created) {
    PlanVersionRow row = new PlanVersionRow();
    row.chamber = chamber;
    row.id = draft.id();
    row.plan = draft.plan().id();
    row.number = draft.number();
    row.revision = draft.revision();
    row.state = State.DRAFT;
    row.inForceFrom = draft.inForceFrom();
    row.title = draft.title();
    row.source = draft.source();
    row.scoringProfile = draft.scoringProfile();
    row.perspectives = Bodies.write(draft.content().perspectives());
    row.createdBy = created.account();
    row.createdAt = created.at();
    row.origin = draft.origin().map(OriginColumns::of).orElse(null);
    return row;
  }

  PlanLife life() {
    return switch (state) {
      case DRAFT -> new PlanLife.Draft(Optional.ofNullable(returned).map(ReturnColumns::last));
      case PROPOSED -> new PlanLife.Proposed(proposed());
      case APPROVED -> approved();
      case PUBLISHED -> published();
      case SUPERSEDED -> published().supersede(supersededBy, supersededFrom);
      case DISCARDED -> discarded.life();
    };
  }

  Optional<Origin> origin() {
    return Optional.ofNullable(origin).map(OriginColumns::origin);
  }

  private PlanLife.Published published() {
    return new PlanLife.Published(approved(), new Signature(publishedBy, publishedAt));
  }

  private Signature proposed() {
    return new Signature(proposedBy, proposedAt);
  }

  private PlanLife.Approved approved() {
    return new PlanLife.Approved(
        proposed(), new Signature(approvedBy, approvedAt), new Act(actNumber, actDate, actOrgan));
  }

  void proposed(PlanLife.Proposed life, int profile) {
    state = State.PROPOSED;
    proposedBy = life.proposed().account();
    proposedAt = life.proposed().at();
    profileVersion = profile;
  }

  void approved(PlanLife.Approved life) {
    state = State.APPROVED;
    approvedBy = life.approved().account();
    approvedAt = life.approved().at();
    actNumber = life.act().number();
    actDate = life.act().date();
    actOrgan = life.act().organ();
  }

  void published(PlanLife.Published life) {
    state = State.PUBLISHED;
    publishedBy = life.published().account();
    publishedAt = life.published().at();
  }

  void superseded(PlanLife.Superseded life) {
    state = State.SUPERSEDED;
    supersededBy = life.version();
    supersededFrom = life.from();
  }

  void discarded(PlanLife.Discarded life) {
    state = State.DISCARDED;
    discarded = DiscardColumns.of(life);
  }

  /** Nothing of the proposal or approval holds any more; it stays on record as a change. */
  void returned(PlanLife.Draft life) {
    state = State.DRAFT;
    returned = life.lastReturn().map(ReturnColumns::of).orElseThrow();
    profileVersion = null;
    proposedBy = null;
    proposedAt = null;
    approvedBy = null;
    approvedAt = null;
    actNumber = null;
    actDate = null;
    actOrgan = null;
  }
}
