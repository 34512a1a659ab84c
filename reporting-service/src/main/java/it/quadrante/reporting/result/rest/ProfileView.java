package it.quadrante.reporting.result.rest;

import it.quadrante.reporting.result.domain.ResultSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scoring profile version that results were computed with. */
@Schema(
    name = "ProfileVersion",
    description = "The scoring profile version that results were computed with.",
    requiredProperties = {"code", "version"})
public record ProfileView(
    @Schema(ref = "ProfileCode") String code,
    @Schema(description = "1, 2, … of the profile.", minimum = "1", examples = "1") int version) {

  public static ProfileView of(ResultSet set) {
    return new ProfileView(set.profileCode(), set.profileVersion());
  }
}
