package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.identity.Caller;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes in a whole plan as a draft: all of it or, with every fault told, nothing. */
@ApplicationScoped
public class ImportPlan {
  private static final Logger LOG = Logger.getLogger(ImportPlan.class);

  private final PlanStore plans;
  private final LifeStore lives;
  private final PlanReferences references;
  private final Caller caller;
  private final Clock clock;

  ImportPlan(
      PlanStore plans, LifeStore lives, PlanReferences references, Caller caller, Clock clock) {
    this.plans = plans;
    this.lives = lives;
    this.references = references;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public PlanVersion importDocument(JsonNode json, Locale language) {
    PlanDocument document = PlanDocument.read(json, language);
    DocumentForm.rejectIfAny(faults(document));
    String id = document.key().id();
    int number =
        lives
            .beginning(id)
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_ALREADY_EXISTS, id));
    PlanVersion draft =
        new PlanVersion(
            UUID.randomUUID(),
            document.key(),
            document.title(),
            document.source(),
            document.profile(),
            null,
            number,
            1,
            Quadrimestre.I,
            new PlanLife.Draft(),
            document.content());
    PlanVersion stored =
        plans.insert(draft, new PlanLife.Signature(caller.account(), clock.instant()));
    LOG.infof(
        "plan imported plan=%s version=%d assignments=%d",
        id, number, draft.content().assignments().size());
    return stored;
  }

  private List<Fault> faults(PlanDocument document) {
    List<Fault> faults = new ArrayList<>(PlanRules.structure(document.key(), document.content()));
    faults.addAll(references.faults(document.key(), document.content()));
    faults.addAll(references.profile(document.profile()));
    if (!references.hasEntity(document.entity())) {
      faults.add(Fault.at("/entity", DocumentRule.ENTITY_UNKNOWN, document.entity()));
    }
    faults.addAll(references.entityEnded(document.key()));
    return faults;
  }
}
