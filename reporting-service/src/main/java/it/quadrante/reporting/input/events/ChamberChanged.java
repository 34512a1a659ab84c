package it.quadrante.reporting.input.events;

import it.quadrante.reporting.input.domain.Merged;
import it.quadrante.reporting.input.domain.OfficeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chamber and its organisation, in full. Results rest on nothing of it but the days on which the
 * offices work.
 *
 * @param changedAt when planning changed it so
 * @param life whether it has merged, or null where the fact does not say
 * @param continuities what of its predecessors goes on in it
 * @param calendars by year
 */
public record ChamberChanged(
    String chamber,
    int version,
    Instant changedAt,
    Life life,
    List<Continuity> continuities,
    List<OfficeCalendar.OfYear> calendars)
    implements Content {
  public ChamberChanged {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(changedAt, "changedAt");
    calendars = calendars == null ? List.of() : List.copyOf(calendars);
    continuities = continuities == null ? List.of() : List.copyOf(continuities);
  }

  /**
   * Whether a chamber has merged.
   *
   * @param into the successor, or null
   * @param from its first day, or null
   */
  public record Life(String state, String into, LocalDate from) {
    private Optional<Merged> merged() {
      return "MERGED".equals(state) && into != null && from != null
          ? Optional.of(new Merged(into, from))
          : Optional.empty();
    }
  }

  /**
   * What a predecessor measured goes on.
   *
   * @param subject CARD or MEASURE
   * @param chamber the predecessor
   */
  public record Continuity(
      String subject,
      String chamber,
      String entity,
      String code,
      String continuedEntity,
      String continuedCode) {
    public Continuity {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(chamber, "chamber");
      Objects.requireNonNull(entity, "entity");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(continuedEntity, "continuedEntity");
      Objects.requireNonNull(continuedCode, "continuedCode");
    }

    /** Of cards, which have results; measures have none. */
    public boolean namesCards() {
      return "CARD".equals(subject);
    }
  }

  /** When its offices are closed. */
  public OfficeCalendar calendar() {
    return new OfficeCalendar(version, changedAt, calendars);
  }

  /** What the chamber becomes, or has become. */
  public Optional<Merged> merged() {
    return Optional.ofNullable(life).flatMap(Life::merged);
  }
}
