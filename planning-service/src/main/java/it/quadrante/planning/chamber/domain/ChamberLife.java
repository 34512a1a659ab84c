package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * Whether a chamber works by itself or has merged into another.
 *
 * @param into the successor, or null
 * @param from first day of the successor, or null; from it on the chamber is history, read-only
 * @param openCollections what became of its collections that were open on that day, or null
 */
public record ChamberLife(
    LifeState state, String into, LocalDate from, OpenCollections openCollections) {

  /** The life of a chamber that has not merged. */
  public static final ChamberLife ACTIVE = new ChamberLife(LifeState.ACTIVE, null, null, null);

  /** Whether it has merged into another. */
  public enum LifeState {
    ACTIVE,
    MERGED
  }

  /** What becomes of collections that are open when chambers merge. */
  public enum OpenCollections {
    /** Who had to enter and validate goes on until they are closed. */
    CONTINUE,
    /** Nothing more is entered from that day on. */
    CLOSE
  }
}
