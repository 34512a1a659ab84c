package it.quadrante.reporting.result;

import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import java.util.List;

/**
 * Results to be shown.
 *
 * @param set what they are pinned to
 * @param items in order of the plan, those only that the caller may see
 */
public record Shown(View view, ResultSet set, List<Item> items) {

  /** Whether the caller may see this one. */
  public boolean shows(String subject) {
    return items.stream().anyMatch(item -> item.id().equals(subject));
  }
}
