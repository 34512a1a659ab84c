package it.quadrante.identity;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a resource method needs, read from its annotations or else from its class's.
 *
 * @param anonymous needs no token
 * @param anyRole needs a token and, in a chamber, any role there
 * @param roles one of these in the chamber is enough
 * @param platformRoles one of these is enough
 */
record AccessRule(
    boolean anonymous, boolean anyRole, Set<Role> roles, Set<PlatformRole> platformRoles) {

  /** Empty where neither method nor class says anything: such a method is refused to everybody. */
  static Optional<AccessRule> of(Class<?> resource, Method method) {
    return Stream.of(method, resource).map(AccessRule::read).flatMap(Optional::stream).findFirst();
  }

  private static Optional<AccessRule> read(AnnotatedElement element) {
    Requires roles = element.getAnnotation(Requires.class);
    RequiresPlatform platform = element.getAnnotation(RequiresPlatform.class);
    boolean anyRole = element.isAnnotationPresent(Open.class);
    boolean anonymous = element.isAnnotationPresent(PermitAll.class);
    if (roles == null && platform == null && !anyRole && !anonymous) {
      return Optional.empty();
    }
    return Optional.of(
        new AccessRule(
            anonymous,
            anyRole,
            roles == null ? Set.of() : Set.of(roles.value()),
            platform == null ? Set.of() : Set.of(platform.value())));
  }

  /** By a role in one of these chambers, or across chambers. */
  boolean allows(ChamberGrants grants, Collection<String> chambers) {
    return allowsAcross(grants)
        || chambers.stream()
            .flatMap(chamber -> grants.rolesIn(chamber).stream())
            .anyMatch(role -> anyRole || roles.contains(role));
  }

  /** By a role across chambers, whatever the chamber. */
  boolean allowsAcross(ChamberGrants grants) {
    return grants.platform().stream().anyMatch(platformRoles::contains);
  }

  /** Names of the roles one of which would be enough. */
  String needed() {
    return Stream.concat(
            roles.stream().sorted().map(Role::group),
            platformRoles.stream().sorted().map(PlatformRole::group))
        .collect(Collectors.joining(", "));
  }
}
