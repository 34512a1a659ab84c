package it.quadrante.planning.plan.workbook.rest;

import it.quadrante.planning.plan.workbook.WriteWorkbook;
import it.quadrante.precondition.IfNoneMatch;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** A file to be saved, with the revision it was taken from as its ETag. */
final class FileAnswer {
  private FileAnswer() {}

  /**
   * @param revision of the plan as it is
   * @param known header If-None-Match, or null
   */
  static Response of(
      int revision, String known, String name, Supplier<WriteWorkbook.Written> written) {
    EntityTag current = new EntityTag(Integer.toString(revision));
    if (IfNoneMatch.names(known, current)) {
      return Response.notModified(current).build();
    }
    WriteWorkbook.Written file = written.get();
    return Response.ok(file.file())
        .tag(new EntityTag(Integer.toString(file.revision())))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
