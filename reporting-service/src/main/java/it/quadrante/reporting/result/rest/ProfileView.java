package it.quadrante.reporting.result.rest;

import it.quadrante.reporting.result.domain.ResultSet;

/** The scoring profile version that results were computed with. */
public record ProfileView(String code, int version) {

  public static ProfileView of(ResultSet set) {
    return new ProfileView(set.profileCode(), set.profileVersion());
  }
}
