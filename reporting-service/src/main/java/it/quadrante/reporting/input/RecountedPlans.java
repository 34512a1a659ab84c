package it.quadrante.reporting.input;

import it.quadrante.reporting.input.domain.OfficeCalendar;
import it.quadrante.reporting.input.events.ChamberChanged;
import it.quadrante.reporting.input.store.InputStore;
import it.quadrante.reporting.input.store.OfficeCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plans that what a chamber tells anew of its calendar may change. */
@ApplicationScoped
class RecountedPlans {
  private final InputStore inputs;
  private final OfficeCalendars calendars;

  RecountedPlans(InputStore inputs, OfficeCalendars calendars) {
    this.inputs = inputs;
    this.calendars = calendars;
  }

  /**
   * Those that count, with their years: of the years in which the offices work on other days than
   * was known before. Of a version that comes out of turn all of them, as a closing may wait for
   * it.
   *
   * @param told what is not stored yet
   */
  Map<String, Integer> after(List<ChamberChanged> told) {
    List<OfficeCalendar> others =
        told.stream()
            .map(ChamberChanged::calendar)
            .filter(each -> calendars.of(each.version()).isEmpty())
            .toList();
    if (others.isEmpty()) {
      return Map.of();
    }
    OfficeCalendar known = calendars.newest().orElse(OfficeCalendar.UNKNOWN);
    OfficeCalendar now =
        others.stream()
            .reduce(known, (one, other) -> other.version() > one.version() ? other : one);
    boolean outOfTurn =
        known == OfficeCalendar.UNKNOWN
            || others.stream().anyMatch(each -> each.version() < known.version());
    Map<String, Integer> recounted = new TreeMap<>(inputs.plansCounting());
    recounted.values().removeIf(year -> !outOfTurn && known.days(year).equals(now.days(year)));
    return recounted;
  }
}
