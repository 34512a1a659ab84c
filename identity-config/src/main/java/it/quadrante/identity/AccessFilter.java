package it.quadrante.identity;

import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Lets a call through only where the token allows it, and sets the chamber of the request. A path
 * with {@code {chamber}} answers 404 to whoever has no role in it, 403 to whoever has another one.
 * Whoever has a role in the {@link Successor} of a chamber that has merged reads it with that role
 * and writes nothing; its own people read, and write what it is not {@link Successor#readOnly} for.
 * A resource method that states no rule is refused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  private static final Logger LOG = Logger.getLogger(AccessFilter.class);
  private static final String CHAMBER = "chamber";

  private final ResourceInfo resource;
  private final Caller caller;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final CurrentChamber current;
  private final Succession succession;

  AccessFilter(
      ResourceInfo resource, Caller caller, CurrentChamber current, Succession succession) {
    this.resource = resource;
    this.caller = caller;
    this.current = current;
    this.succession = succession;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    AccessRule rule =
        AccessRule.of(resource.getResourceClass(), resource.getResourceMethod())
            .orElseThrow(this::noRule);
    admit(
        rule,
        request.getUriInfo().getPathParameters().getFirst(CHAMBER),
        READING.contains(request.getMethod()));
  }

  /**
   * @param chamber from the path; null where the path has none
   * @param reading whether the method is safe
   */
  void admit(AccessRule rule, String chamber, boolean reading) {
    if (rule.anonymous()) {
      return;
    }
    if (!caller.isKnown()) {
      throw new ProblemException(HttpProblem.UNAUTHENTICATED);
    }
    if (chamber == null) {
      checkOutsideChambers(rule);
    } else {
      String grantedIn = checkInChamber(rule, chamber, reading);
      if (!reading) {
        checkNotHistory(chamber);
      }
      current.set(chamber, grantedIn);
    }
  }

  private void checkOutsideChambers(AccessRule rule) {
    if (!rule.anyRole() && !rule.allowsAcross(caller.grants())) {
      throw roleRequired(rule);
    }
  }

  /** The chamber whose roles let the caller through: that of the path, or one that it became. */
  private String checkInChamber(AccessRule rule, String chamber, boolean reading) {
    ChamberGrants grants = caller.grants();
    String grantedIn = chamber;
    if (!grants.sees(chamber) && !rule.allowsAcross(grants)) {
      grantedIn =
          seenSuccessor(grants, chamber)
              .orElseThrow(() -> new ProblemException(AccessProblem.CHAMBER_NOT_FOUND, chamber));
      if (!reading) {
        throw roleRequired(rule);
      }
    }
    if (!rule.allows(grants, grantedIn)) {
      throw roleRequired(rule);
    }
    return grantedIn;
  }

  /** Successors may merge in their turn: the nearest in which the caller has a role. */
  private Optional<String> seenSuccessor(ChamberGrants grants, String chamber) {
    Set<String> passed = new HashSet<>();
    Optional<String> next = successorOf(chamber);
    while (next.isPresent() && passed.add(next.get()) && !grants.sees(next.get())) {
      next = successorOf(next.get());
    }
    return next.filter(grants::sees);
  }

  private Optional<String> successorOf(String chamber) {
    return succession.successorOf(chamber).map(Successor::chamber);
  }

  private void checkNotHistory(String chamber) {
    succession
        .successorOf(chamber)
        .filter(Successor::readOnly)
        .ifPresent(
            into -> {
              throw new ProblemException(
                  AccessProblem.CHAMBER_MERGED, chamber, into.chamber(), into.from());
            });
  }

  private static ProblemException roleRequired(AccessRule rule) {
    return new ProblemException(AccessProblem.ROLE_REQUIRED, rule.needed());
  }

  private ProblemException noRule() {
    LOG.errorf(
        "resource method without access rule refused method=%s.%s",
        resource.getResourceClass().getName(), resource.getResourceMethod().getName());
    return new ProblemException(HttpProblem.FORBIDDEN);
  }
}
