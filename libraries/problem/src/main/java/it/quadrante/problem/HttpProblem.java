package it.quadrante.problem;

import java.util.Arrays;

/** Problems of HTTP itself, the same in every service. */
public enum HttpProblem implements ProblemCode {
  BAD_REQUEST(400),
  MALFORMED_JSON(400),
  UNEXPECTED_VALUE(400),
  CHOICE_UNKNOWN(400),
  UNKNOWN_MEMBER(400),
  FIGURE_OUT_OF_BOUNDS(400),
  TEXT_UNREADABLE(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  REQUEST_TIMEOUT(408),
  CONFLICT(409),
  PRECONDITION_FAILED(412),
  BODY_TOO_LARGE(413),
  URI_TOO_LONG(414),
  UNSUPPORTED_MEDIA_TYPE(415),
  PRECONDITION_REQUIRED(428),
  INTERNAL_ERROR(500),
  TEMPORARILY_UNAVAILABLE(503);

  /** Problems that an operation may answer with though nothing in its form says so. */
  public @interface Answers {
    HttpProblem[] value();
  }

  /** How long a caller should wait after a 503. */
  static final String RETRY_AFTER_SECONDS = "5";

  private final int status;

  HttpProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  /** The general problem of a status: any other 4xx is a bad request, any other 5xx ours. */
  static HttpProblem ofStatus(int status) {
    return Arrays.stream(values())
        .filter(problem -> problem.status == status)
        .findFirst()
        .orElse(status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
  }
}
