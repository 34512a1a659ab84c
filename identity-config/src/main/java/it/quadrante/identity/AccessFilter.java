package it.quadrante.identity;

import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/**
 * Lets a call through only where the token allows it, and sets the chamber of the request. A path
 * with {@code {chamber}} answers 404 to whoever has no role in it, 403 to whoever has another one.
 * A resource method that states no rule is refused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  private static final Logger LOG = Logger.getLogger(AccessFilter.class);
  private static final String CHAMBER = "chamber";

  private final ResourceInfo resource;
  private final Caller caller;
  private final CurrentChamber current;

  AccessFilter(ResourceInfo resource, Caller caller, CurrentChamber current) {
    this.resource = resource;
    this.caller = caller;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    AccessRule rule =
        AccessRule.of(resource.getResourceClass(), resource.getResourceMethod())
            .orElseThrow(this::noRule);
    admit(rule, request.getUriInfo().getPathParameters().getFirst(CHAMBER));
  }

  /**
   * @param chamber from the path; null where the path has none
   */
  void admit(AccessRule rule, String chamber) {
    if (rule.anonymous()) {
      return;
    }
    if (!caller.isKnown()) {
      throw new ProblemException(HttpProblem.UNAUTHENTICATED);
    }
    if (chamber == null) {
      checkOutsideChambers(rule);
    } else {
      checkInChamber(rule, chamber);
      current.set(chamber);
    }
  }

  private void checkOutsideChambers(AccessRule rule) {
    if (!rule.anyRole() && !rule.allowsAcross(caller.grants())) {
      throw roleRequired(rule);
    }
  }

  private void checkInChamber(AccessRule rule, String chamber) {
    ChamberGrants grants = caller.grants();
    if (!grants.sees(chamber) && !rule.allowsAcross(grants)) {
      throw new ProblemException(AccessProblem.CHAMBER_NOT_FOUND, chamber);
    }
    if (!rule.allows(grants, chamber)) {
      throw roleRequired(rule);
    }
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
