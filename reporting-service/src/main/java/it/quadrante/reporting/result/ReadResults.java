package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.identity.Caller;
import it.quadrante.identity.Role;
import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.result.store.ResultStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads stored results. Individual ones exist for the evaluator only; for everybody else it is as
 * if they were not there.
 */
@ApplicationScoped
public class ReadResults {
  private final PlanInputs inputs;
  private final ResultStore results;
  private final Caller caller;

  ReadResults(PlanInputs inputs, ResultStore results, Caller caller) {
    this.inputs = inputs;
    this.results = results;
    this.caller = caller;
  }

  /**
   * Newest version of each plan, in the order of their ids.
   *
   * @param after id of a plan; null: from the beginning
   */
  @Transactional
  public List<PublishedVersion> plans(String after, int atMost) {
    return inputs.newestVersions(after == null ? "" : after, atMost);
  }

  /**
   * The set of a plan at a quadrimestre.
   *
   * @param version null: the one in force, that is the latest that applies to the quadrimestre
   */
  @Transactional
  public ResultSet set(String plan, String quadrimestre, Integer version) {
    Quadrimestre at = quadrimestre(quadrimestre);
    List<PublishedVersion> versions = inputs.versions(plan);
    if (versions.isEmpty()) {
      throw new ProblemException(ResultProblem.PLAN_NOT_FOUND, plan);
    }
    PublishedVersion wanted =
        version == null ? inForce(versions, at) : numbered(versions, plan, version);
    return results.find(plan, wanted.version(), at).orElseThrow(() -> notInForce(wanted, at));
  }

  private static Quadrimestre quadrimestre(String code) {
    for (Quadrimestre quadrimestre : Quadrimestre.values()) {
      if (quadrimestre.name().equals(code)) {
        return quadrimestre;
      }
    }
    throw new ProblemException(ResultProblem.QUADRIMESTRE_UNKNOWN, code);
  }

  private static PublishedVersion inForce(List<PublishedVersion> versions, Quadrimestre at) {
    return versions.stream()
        .filter(version -> version.coversFrom(at))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> notInForce(versions.get(0), at));
  }

  private static PublishedVersion numbered(
      List<PublishedVersion> versions, String plan, int number) {
    return versions.stream()
        .filter(version -> version.version() == number)
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(ResultProblem.PLAN_VERSION_NOT_FOUND, plan, number));
  }

  private static ProblemException notInForce(PublishedVersion version, Quadrimestre at) {
    return new ProblemException(
        ResultProblem.NOT_IN_FORCE, version.plan(), at, version.inForceFrom());
  }

  /** Every result of a set that the caller may see, in order of the plan. */
  @Transactional
  public List<Item> items(ResultSet set) {
    return results.results(set, seesIndividuals()).stream().map(ReadResults::item).toList();
  }

  /** What the caller may see of results that are not stored. */
  public List<Item> items(List<ComputedResult> computed) {
    return computed.stream()
        .filter(result -> seesIndividuals() || !result.individual())
        .map(result -> ResultItems.read(result.kind(), result.body()))
        .toList();
  }

  /** One result of a set. */
  @Transactional
  public Item item(ResultSet set, String subject) {
    return results
        .result(set, subject, seesIndividuals())
        .map(ReadResults::item)
        .orElseThrow(
            () -> new ProblemException(ResultProblem.RESULT_NOT_FOUND, set.plan(), subject));
  }

  /** The set as it stands by now. */
  @Transactional
  public ResultSet now(ResultSet set) {
    return results.find(set.plan(), set.version(), set.quadrimestre()).orElseThrow();
  }

  /** Whether the caller may see the results of persons. */
  public boolean seesIndividuals() {
    return caller.has(Role.EVALUATOR);
  }

  private static Item item(ResultStore.Stored stored) {
    return ResultItems.read(stored.kind(), stored.body());
  }
}
