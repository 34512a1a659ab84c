package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.identity.Caller;
import it.quadrante.planning.catalogue.AdoptedCards;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.planning.profile.store.ScoringProfileStore;
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
  private final ChamberStore chambers;
  private final ScoringProfileStore profiles;
  private final AdoptedCards adopted;
  private final Caller caller;
  private final Clock clock;

  ImportPlan(
      PlanStore plans,
      ChamberStore chambers,
      ScoringProfileStore profiles,
      AdoptedCards adopted,
      Caller caller,
      Clock clock) {
    this.plans = plans;
    this.chambers = chambers;
    this.profiles = profiles;
    this.adopted = adopted;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public PlanVersion importDocument(JsonNode json, Locale language) {
    PlanDocument document = PlanDocument.read(json, language);
    PlanDocument.rejectIfAny(faults(document));
    if (plans.exists(document.key().id())) {
      throw new ProblemException(PlanningProblem.PLAN_ALREADY_EXISTS, document.key().id());
    }
    PlanVersion draft =
        new PlanVersion(
            UUID.randomUUID(),
            document.key(),
            document.title(),
            document.source(),
            document.profile(),
            null,
            1,
            1,
            Quadrimestre.I,
            new PlanLife.Draft(),
            document.content());
    PlanVersion stored =
        plans.insert(draft, new PlanLife.Signature(caller.account(), clock.instant()));
    LOG.infof(
        "plan imported plan=%s assignments=%d",
        document.key().id(), draft.content().assignments().size());
    return stored;
  }

  private List<Fault> faults(PlanDocument document) {
    List<Fault> faults = new ArrayList<>(PlanRules.structure(document.key(), document.content()));
    faults.addAll(adopted.faults(document.key(), document.content()));
    if (!chambers.hasEntity(document.entity())) {
      faults.add(Fault.at("/entity", DocumentRule.ENTITY_UNKNOWN, document.entity()));
    }
    for (int i = 0; i < document.content().measures().size(); i++) {
      String entity = document.content().measures().get(i).entity();
      if (!chambers.hasEntity(entity)) {
        faults.add(Fault.at("/measures/" + i + "/entity", DocumentRule.ENTITY_UNKNOWN, entity));
      }
    }
    if (profiles.newest(document.profile()).isEmpty()) {
      faults.add(Fault.at("/scoringProfile", DocumentRule.PROFILE_UNKNOWN, document.profile()));
    }
    return faults;
  }
}
