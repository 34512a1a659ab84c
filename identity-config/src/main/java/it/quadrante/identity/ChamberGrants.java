package it.quadrante.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The roles a token grants: per chamber from groups like {@code /MS/validator}, across chambers
 * from groups like {@code /platform-admin}. A group of any other shape grants nothing.
 *
 * @param chambers roles by chamber code; no chamber without a role
 * @param platform roles across chambers
 */
public record ChamberGrants(Map<String, Set<Role>> chambers, Set<PlatformRole> platform) {

  private static final Pattern IN_CHAMBER = Pattern.compile("/([A-Z]{2,5})/([a-z-]+)");
  private static final Pattern ACROSS = Pattern.compile("/([a-z-]+)");

  public ChamberGrants {
    Map<String, Set<Role>> copy = new TreeMap<>();
    chambers.forEach((chamber, roles) -> copy.put(chamber, Set.copyOf(roles)));
    copy.values().removeIf(Set::isEmpty);
    chambers = Collections.unmodifiableMap(copy);
    platform = Set.copyOf(platform);
  }

  /** Grants of the full group paths of a token. */
  public static ChamberGrants of(Collection<String> groups) {
    Map<String, Set<Role>> chambers = new TreeMap<>();
    Set<PlatformRole> platform = EnumSet.noneOf(PlatformRole.class);
    for (String group : groups) {
      Matcher inChamber = IN_CHAMBER.matcher(group);
      Matcher across = ACROSS.matcher(group);
      if (inChamber.matches()) {
        Role.ofGroup(inChamber.group(2))
            .ifPresent(role -> rolesIn(chambers, inChamber.group(1)).add(role));
      } else if (across.matches()) {
        PlatformRole.ofGroup(across.group(1)).ifPresent(platform::add);
      }
    }
    return new ChamberGrants(chambers, platform);
  }

  private static Set<Role> rolesIn(Map<String, Set<Role>> chambers, String chamber) {
    return chambers.computeIfAbsent(chamber, code -> EnumSet.noneOf(Role.class));
  }

  /** Roles in a chamber; none where nothing is granted. */
  public Set<Role> rolesIn(String chamber) {
    return chambers.getOrDefault(chamber, Set.of());
  }

  /** Whether the chamber exists for this caller at all: any role in it. */
  public boolean sees(String chamber) {
    return chambers.containsKey(chamber);
  }

  /** Whether another chamber exists for this caller. */
  boolean seesBeyond(String chamber) {
    return chambers.size() > (sees(chamber) ? 1 : 0);
  }

  public boolean mayAct(String chamber, Role role) {
    return rolesIn(chamber).contains(role);
  }

  public boolean mayAct(PlatformRole role) {
    return platform.contains(role);
  }
}
