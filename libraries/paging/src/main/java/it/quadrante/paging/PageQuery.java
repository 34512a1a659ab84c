package it.quadrante.paging;

import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query parameters of a list, as texts: what cannot be read is answered with a sentence. A
 * cursor is the place after which the list goes on, as an opaque text; what is added meanwhile does
 * not shift it.
 */
@PageProblem.Answers({PageProblem.LIMIT_OUT_OF_RANGE, PageProblem.CURSOR_UNREADABLE})
public class PageQuery {
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 500;

  @QueryParam("cursor")
  @Parameter(
      description = "nextCursor of the page before.",
      schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
  String cursor;

  @QueryParam("limit")
  @Parameter(
      description = "Most items of a page.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "500",
              defaultValue = "100"))
  String limit;

  /**
   * The page asked for.
   *
   * @param places form of a place, a regular expression
   * @param read gives what comes after a place (null: from the beginning), at most so many
   * @param place of an item
   * @throws ProblemException LIMIT_OUT_OF_RANGE, CURSOR_UNREADABLE
   */
  public <T> Page<T> page(
      String places, BiFunction<String, Integer, List<T>> read, Function<T, String> place) {
    int size = size();
    List<T> found = read.apply(after(places), size + 1);
    if (found.size() <= size) {
      return new Page<>(found, null);
    }
    return new Page<>(found.subList(0, size), written(place.apply(found.get(size - 1))));
  }

  private int size() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    int size = limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0;
    if (size < 1 || size > MAX_LIMIT) {
      throw new ProblemException(PageProblem.LIMIT_OUT_OF_RANGE, MAX_LIMIT);
    }
    return size;
  }

  private String after(String places) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (place.matches(places)) {
        return place;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new ProblemException(PageProblem.CURSOR_UNREADABLE);
    }
    throw new ProblemException(PageProblem.CURSOR_UNREADABLE);
  }

  private static String written(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }
}
