package it.quadrante.reporting.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which values results rest on. */
public enum View {
  /** Validated values: the figures that count, the only ones that are stored. */
  OFFICIAL("official"),
  /** Validated values, and others that somebody supposes. */
  WHAT_IF("what-if");

  private final String code;

  View(String code) {
    this.code = code;
  }

  /** As it stands in addresses and answers. */
  @JsonValue
  public String code() {
    return code;
  }
}
