package it.quadrante.planning.plan;

import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a plan names and the chamber has to have: entities and a scoring profile. */
@ApplicationScoped
class ChamberReferences {
  private final ChamberStore chambers;
  private final ScoringProfileStore profiles;

  ChamberReferences(ChamberStore chambers, ScoringProfileStore profiles) {
    this.chambers = chambers;
    this.profiles = profiles;
  }

  boolean hasEntity(String code) {
    return chambers.hasEntity(code);
  }

  /** Of the measures: each entity is looked up once. */
  List<Fault> faults(PlanContent content) {
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
