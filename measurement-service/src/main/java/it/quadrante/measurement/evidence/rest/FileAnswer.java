package it.quadrante.measurement.evidence.rest;

import it.quadrante.measurement.evidence.EvidenceProblem;
import it.quadrante.measurement.evidence.ReadEvidence.Stored;
import it.quadrante.measurement.evidence.domain.ByteRange;
import it.quadrante.precondition.IfNoneMatch;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file to be saved, whole or a part of it. It comes from strangers and is never shown by a
 * browser as a page of ours: a download of unnamed bytes, not guessed at, and in a sandbox should a
 * browser open it all the same.
 */
record FileAnswer(Stored file, String ifNoneMatch, String range, String ifRange) {

  Response give() {
    EntityTag tag = new EntityTag(file.evidence().sha256());
    if (IfNoneMatch.names(ifNoneMatch, tag)) {
      return Response.notModified(tag).build();
    }
    long size = file.evidence().size();
    Optional<ByteRange> part = applies(tag) ? ByteRange.of(range, size) : Optional.empty();
    if (part.isPresent() && !part.get().isSatisfiable()) {
      throw new ProblemException(EvidenceProblem.RANGE_NOT_SATISFIABLE, size);
    }
    ByteRange sent = part.orElse(ByteRange.whole(size));
    StreamingOutput content = out -> file.write(sent, out);
    Response.ResponseBuilder answer =
        Response.status(part.isPresent() ? Response.Status.PARTIAL_CONTENT : Response.Status.OK)
            .entity(content)
            .tag(tag)
            .header(HttpHeaders.CONTENT_LENGTH, sent.length())
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
            .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
            .header("Accept-Ranges", "bytes")
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", "default-src 'none'; sandbox");
    part.ifPresent(
        it -> answer.header("Content-Range", "bytes %d-%d/%d".formatted(it.from(), it.to(), size)));
    return answer.build();
  }

  /** A part is of use only to who has the rest of the same file. */
  private boolean applies(EntityTag tag) {
    return ifRange == null || ifRange.strip().equals('"' + tag.getValue() + '"');
  }

  /** RFC 6266: for old programs without accents, for all others as it is. */
  private String disposition() {
    String name = file.evidence().name();
    String plain = name.replaceAll("[^ -~]", "_").replace("%", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole.replace("*", "%2A");
  }
}
