package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The other real plans, through the public APIs: each is imported, its polarities are stated, it is
 * published, and its cells open.
 */
final class SamplePlans {
  private final Api api;
  private final Function<String, Addresses> chambers;

  SamplePlans(Api api, Function<String, Addresses> chambers) {
    this.api = api;
    this.chambers = chambers;
  }

  /**
   * What became of a plan.
   *
   * @param counts of the plan that was imported
   * @param due cells that measurement says are due, by quadrimestre
   * @param toBeCompleted as planning warns
   */
  record Opened(
      SamplePlan sample,
      PlanCounts counts,
      Map<String, Integer> due,
      List<ToBeCompleted> toBeCompleted) {}

  List<Opened> open(List<SamplePlan> samples) {
    Map<SamplePlan, List<ToBeCompleted>> published = new LinkedHashMap<>();
    for (SamplePlan sample : samples) {
      Addresses at = chambers.apply(sample.chamber());
      register(sample, at);
      published.put(sample, publish(sample, at));
    }
    List<Opened> opened = new ArrayList<>();
    published.forEach((sample, lacking) -> opened.add(opened(sample, lacking)));
    return opened;
  }

  private void register(SamplePlan sample, Addresses at) {
    Chambers register = new Chambers(api);
    register.register(at);
    if (!sample.entity().equals(Chambers.ENTITY)) {
      register.addAzienda(at, sample.entity(), "Azienda speciale " + sample.entity());
    }
  }

  private List<ToBeCompleted> publish(SamplePlan sample, Addresses at) {
    Draft draft = Draft.importing(api, at, sample.plan());
    for (JsonNode card : sample.plan().path("cards")) {
      draft.statePolarity(card.path("code").asText(), sample.polarity(card));
    }
    draft.publish(sample.act());
    return ToBeCompleted.of(sample.plan(), draft.imported().path("warnings"));
  }

  private Opened opened(SamplePlan sample, List<ToBeCompleted> toBeCompleted) {
    Addresses at = chambers.apply(sample.chamber());
    PlanCounts counts = PlanCounts.of(sample.plan());
    Map<String, Integer> due =
        Patience.await(
            "the cells of " + sample.id(),
            () -> {
              Map<String, Integer> now = due(sample, at);
              return now.equals(counts.cells()) ? now : null;
            });
    Patience.await(
        "what %s lacks, in reporting".formatted(sample.id()),
        () -> shownAsToBeCompleted(sample, at) == toBeCompleted.size() ? sample : null);
    return new Opened(sample, counts, due, toBeCompleted);
  }

  private Map<String, Integer> due(SamplePlan sample, Addresses at) {
    Set<String> measures = new HashSet<>(sample.plan().path("measures").findValuesAsText("code"));
    Map<String, Integer> due = new LinkedHashMap<>();
    for (String quadrimestre : List.of("I", "II", "III")) {
      long cells =
          new Cells(api, at)
              .of(sample.year(), quadrimestre).stream()
                  .filter(cell -> cell.path("entity").asText().equals(sample.entity()))
                  .filter(cell -> measures.contains(cell.path("measure").asText()))
                  .filter(cell -> cell.path("missing").asBoolean())
                  .count();
      due.put(quadrimestre, (int) cells);
    }
    return due;
  }

  /** -1 as long as reporting does not know the plan. */
  private int shownAsToBeCompleted(SamplePlan sample, Addresses at) {
    Api.Answer results =
        api.get(at.account("viewer"), at.inReporting("/plans/" + sample.id() + "/results/III"));
    if (results.status() == 404) {
      return -1;
    }
    int shown = 0;
    for (JsonNode indicator : results.expecting(200).body().path("indicators")) {
      shown += indicator.path("state").asText().equals("TO_BE_COMPLETED") ? 1 : 0;
    }
    return shown;
  }
}
