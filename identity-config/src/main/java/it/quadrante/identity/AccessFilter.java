package it.quadrante.identity;

import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Lets a call through only where the token allows it, and sets the chamber of the request. A path
 * with {@code {chamber}} answers 404 to whoever has no role in it, 403 to whoever has another one.
 * Whoever has a role in the {@link Successor} of a chamber that has merged reads it with that role,
 * beside those in the chamber itself, and writes nothing by it; its own people read, and write what
 * it is not {@link Successor#readOnly} for. Who lacks a role only because of the merger is told so.
 * A resource method that states no rule is refused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  private static final Logger LOG = Logger.getLogger(AccessFilter.class);
  private static final String CHAMBER = "chamber";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ResourceInfo resource;
  private final Caller caller;
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
      current.set(chamber, checkInChamber(rule, chamber, reading));
    }
  }

  private void checkOutsideChambers(AccessRule rule) {
    if (!rule.anyRole() && !rule.allowsAcross(caller.grants())) {
      throw roleRequired(rule);
    }
  }

  /** The chambers whose roles count: that of the path and, to read, those that it became. */
  private Set<String> checkInChamber(AccessRule rule, String chamber, boolean reading) {
    ChamberGrants grants = caller.grants();
    List<Successor> successors = seenSuccessors(grants, chamber);
    if (!grants.sees(chamber) && successors.isEmpty() && !rule.allowsAcross(grants)) {
      throw new ProblemException(AccessProblem.CHAMBER_NOT_FOUND, chamber);
    }
    Set<String> counting = new LinkedHashSet<>(Set.of(chamber));
    if (reading) {
      successors.forEach(one -> counting.add(one.chamber()));
    }
    boolean allowed = rule.allows(grants, counting);
    if (!reading) {
      checkNotHistory(chamber, allowed, !successors.isEmpty());
    }
    if (!allowed) {
      throw roleRequired(rule);
    }
    return counting;
  }

  /**
   * Those in which the caller has a role; successors may merge in their turn. Who has no role but
   * in the chamber itself has nothing to gain, and nothing is asked.
   */
  private List<Successor> seenSuccessors(ChamberGrants grants, String chamber) {
    List<Successor> seen = new ArrayList<>();
    if (grants.seesBeyond(chamber)) {
      Set<String> passed = new HashSet<>(Set.of(chamber));
      Optional<Successor> next = succession.successorOf(chamber);
      while (next.isPresent() && passed.add(next.get().chamber())) {
        next.filter(one -> grants.sees(one.chamber())).ifPresent(seen::add);
        next = succession.successorOf(next.get().chamber());
      }
    }
    return seen;
  }

  /** The own roles write where the service lets them; those in a successor never do. */
  private void checkNotHistory(String chamber, boolean allowed, boolean bySuccessor) {
    if (!allowed && !bySuccessor) {
      return;
    }
    succession
        .successorOf(chamber)
        .filter(into -> !allowed || into.readOnly())
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
