package it.quadrante.planning.plan;

import it.quadrante.planning.catalogue.AdoptedCards;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.SourceUnitRules;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan names and does not hold itself: entities and a scoring profile of the chamber,
 * entries of the catalogue.
 */
@ApplicationScoped
public class PlanReferences {
  private final ChamberStore chambers;
  private final ScoringProfileStore profiles;
  private final AdoptedCards adopted;

  PlanReferences(ChamberStore chambers, ScoringProfileStore profiles, AdoptedCards adopted) {
    this.chambers = chambers;
    this.profiles = profiles;
    this.adopted = adopted;
  }

  boolean hasEntity(String code) {
    return chambers.hasEntity(code);
  }

  /** The entity of a plan where it has ended before the year of the plan begins. */
  Optional<Entity> ended(PlanKey plan) {
    return chambers.entity(plan.entity()).filter(entity -> entity.hasEndedBefore(plan.year()));
  }

  /** Entities of measures that the chamber lacks, cards that depart from what they adopted. */
  public List<Fault> faults(PlanKey plan, PlanContent content) {
    List<Fault> faults = new ArrayList<>(entities(content));
    faults.addAll(adopted.faults(plan, content));
    return faults;
  }

  /** Units that are to enter measures and that the chamber lacks in the year of the plan. */
  List<Fault> warnings(PlanKey plan, PlanContent content) {
    return chambers
        .current()
        .map(chamber -> SourceUnitRules.warnings(content, plan.year(), chamber.units()))
        .orElse(List.of());
  }

  /** Each is looked up once. */
  private List<Fault> entities(PlanContent content) {
    Map<String, Boolean> known = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < content.measures().size(); i++) {
      String entity = content.measures().get(i).entity();
      if (!known.computeIfAbsent(entity, chambers::hasEntity)) {
        faults.add(Fault.at("/measures/" + i + "/entity", DocumentRule.ENTITY_UNKNOWN, entity));
      }
    }
    return faults;
  }

  List<Fault> profile(String code) {
    return profiles.newest(code).isPresent()
        ? List.of()
        : List.of(Fault.at("/scoringProfile", DocumentRule.PROFILE_UNKNOWN, code));
  }
}
