package it.quadrante.measurement.worklist;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the queue: when the value was handed in, and its cell. */
public record QueuePlace(Instant at, UUID cell) {
  /** Form of a place written as text; milliseconds, as instants are kept. */
  public static final String FORM =
      "([0-9]{1,15})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";

  private static final Pattern PARTS = Pattern.compile(FORM);

  /**
   * The place that a text names.
   *
   * @param text of {@link #FORM}, or null for no place
   */
  public static QueuePlace read(String text) {
    if (text == null) {
      return null;
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new QueuePlace(
        Instant.ofEpochMilli(Long.parseLong(parts.group(1))), UUID.fromString(parts.group(2)));
  }

  public String text() {
    return at.toEpochMilli() + "/" + cell;
  }
}
