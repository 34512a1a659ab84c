package it.quadrante.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Every read carries an ETag and answers 304 to whoever has it: the tag of its version where the
 * resource gives one, else one of its content.
 */
@Provider
public class ConditionalReads implements ContainerResponseFilter {
  /** Kept by the caller alone, and asked for each time; unless the resource says otherwise. */
  private static final String REVALIDATE = "private, no-cache";

  private final ObjectMapper json;

  ConditionalReads(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean known = response.getStatus() == Status.NOT_MODIFIED.getStatusCode();
    boolean whole = response.getStatus() == Status.OK.getStatusCode() && response.hasEntity();
    if (!isRead(request.getMethod()) || !(known || whole)) {
      return;
    }
    response
        .getHeaders()
        .computeIfAbsent(
            HttpHeaders.CACHE_CONTROL, unstated -> new ArrayList<>(List.of(REVALIDATE)));
    if (whole && response.getEntityTag() == null) {
      tagByContent(response);
    }
    if (whole
        && IfNoneMatch.names(
            request.getHeaderString(HttpHeaders.IF_NONE_MATCH), response.getEntityTag())) {
      response.setStatusInfo(Status.NOT_MODIFIED);
      response.setEntity(null);
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }
  }

  private static boolean isRead(String method) {
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  /** What is hashed is what is sent. */
  private void tagByContent(ContainerResponseContext response) {
    try {
      byte[] content = json.writeValueAsBytes(response.getEntity());
      MediaType type = response.getMediaType();
      response.setEntity(
          content,
          response.getEntityAnnotations(),
          type == null ? MediaType.APPLICATION_JSON_TYPE : type);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(hash));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
