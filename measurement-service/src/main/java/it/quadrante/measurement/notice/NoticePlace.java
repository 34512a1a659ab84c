package it.quadrante.measurement.notice;

import java.time.Instant;
import java.util.UUID;

/** A place in the order of the feed. */
public record NoticePlace(Instant at, UUID id) {
  /** Form of a place written as text. */
  public static final String FORM =
      "[0-9]{1,15}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  public static NoticePlace of(KeptNotice notice) {
    return new NoticePlace(notice.notice().at(), notice.id());
  }

  /**
   * The place that a text names.
   *
   * @param text of {@link #FORM}, or null for no place
   */
  public static NoticePlace read(String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split("/", -1);
    return new NoticePlace(
        Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
  }

  public String text() {
    return at.toEpochMilli() + "/" + id;
  }
}
