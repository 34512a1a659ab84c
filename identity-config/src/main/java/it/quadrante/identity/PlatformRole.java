package it.quadrante.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do across chambers; in the realm a group at the top. */
public enum PlatformRole {
  /** The register of chambers, mergers, the catalogue; no individual results. */
  PLATFORM_ADMIN("platform-admin"),
  /** Catalogue figures of all chambers; no individual results. */
  BENCHMARK_READER("benchmark-reader");

  private final String group;

  PlatformRole(String group) {
    this.group = group;
  }

  /** Name of the group: {@code platform-admin} in {@code /platform-admin}. */
  public String group() {
    return group;
  }

  static Optional<PlatformRole> ofGroup(String group) {
    return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
  }
}
