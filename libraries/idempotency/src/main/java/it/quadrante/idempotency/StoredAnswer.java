package it.quadrante.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * An answer as it is kept and given again.
 *
 * @param location may be null
 * @param tag the ETag, may be null
 * @param body JSON, may be null
 */
record StoredAnswer(int status, String location, String tag, String body) {

  static StoredAnswer of(Response answer, ObjectMapper json) {
    try {
      return new StoredAnswer(
          answer.getStatus(),
          answer.getHeaderString(HttpHeaders.LOCATION),
          answer.getHeaderString(HttpHeaders.ETAG),
          answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Response toResponse() {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, location)
        .header(HttpHeaders.ETAG, tag)
        .entity(body)
        .type(body == null ? null : MediaType.APPLICATION_JSON_TYPE)
        .build();
  }
}
