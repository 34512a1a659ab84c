package it.quadrante.reporting.result;

import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Results to be shown.
 *
 * @param set what they are pinned to
 * @param source those that the caller may see, in order of the plan; read when they are needed
 */
public record Shown(View view, ResultSet set, Supplier<List<Item>> source) {
  public List<Item> items() {
    return source.get();
  }

  /** One of them; empty where there is none that the caller may see. */
  public Optional<Item> item(String subject) {
    return items().stream().filter(item -> item.id().equals(subject)).findFirst();
  }
}
