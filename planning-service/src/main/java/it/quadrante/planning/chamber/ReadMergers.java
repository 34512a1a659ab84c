package it.quadrante.planning.chamber;

import it.quadrante.paging.PageProblem;
import it.quadrante.planning.chamber.domain.Merger;
import it.quadrante.planning.chamber.store.MergerStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the mergers there have been. */
@ApplicationScoped
public class ReadMergers {
  private final MergerStore mergers;

  ReadMergers(MergerStore mergers) {
    this.mergers = mergers;
  }

  /**
   * In the order of their first days.
   *
   * @param merger id after which to begin, or null
   * @throws ProblemException CURSOR_UNREADABLE where there is no such merger
   */
  @Transactional
  public List<Merger> after(String merger, int atMost) {
    List<Merger> all = mergers.all();
    List<String> ids = all.stream().map(one -> one.id().toString()).toList();
    if (merger != null && !ids.contains(merger)) {
      throw new ProblemException(PageProblem.CURSOR_UNREADABLE);
    }
    return all.stream().skip(merger == null ? 0 : ids.indexOf(merger) + 1L).limit(atMost).toList();
  }

  @Transactional
  public Merger one(UUID merger) {
    return mergers
        .find(merger)
        .orElseThrow(() -> new ProblemException(ChamberProblem.MERGER_NOT_FOUND, merger));
  }
}
