package it.quadrante.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses addresses that hold U+0000: codes in them go into queries. */
@Provider
@PreMatching
public class KeptAddress implements ContainerRequestFilter {
  private static final String NUL = "%00";

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
  }
}
