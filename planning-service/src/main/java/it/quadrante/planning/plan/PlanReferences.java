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

  /** Likewise, as a fault of the plan. */
  List<Fault> entityEnded(PlanKey plan) {
    return ended(plan).stream()
        .map(entity -> ended(entity, "/entity", DocumentRule.ENTITY_ENDED, plan.year()))
        .toList();
  }

  /**
   * Entities of measures that the chamber lacks in the year of the plan, cards that depart from
   * what they adopted.
   */
  public List<Fault> faults(PlanKey plan, PlanContent content) {
    List<Fault> faults = new ArrayList<>(entities(plan, content));
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

  /** Each is looked up once. That of the plan itself is told once, by {@link #entityEnded}. */
  private List<Fault> entities(PlanKey plan, PlanContent content) {
    Map<String, Optional<Entity>> known = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < content.measures().size(); i++) {
      String place = "/measures/" + i + "/entity";
      String code = content.measures().get(i).entity();
      Optional<Entity> entity = known.computeIfAbsent(code, chambers::entity);
      if (entity.isEmpty()) {
        faults.add(Fault.at(place, DocumentRule.ENTITY_UNKNOWN, code));
      }
      entity
          .filter(one -> one.hasEndedBefore(plan.year()) && !code.equals(plan.entity()))
          .map(one -> ended(one, place, DocumentRule.MEASURING_ENTITY_ENDED, plan.year()))
          .ifPresent(faults::add);
    }
    return faults;
  }

  private static Fault ended(Entity entity, String place, DocumentRule rule, int year) {
    return Fault.at(place, rule, entity.code(), entity.validTo(), Integer.toString(year));
  }

  List<Fault> profile(String code) {
    return profiles.newest(code).isPresent()
        ? List.of()
        : List.of(Fault.at("/scoringProfile", DocumentRule.PROFILE_UNKNOWN, code));
  }
}
