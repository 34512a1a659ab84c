package it.quadrante.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageQueryTest {
  private static final List<String> LIST = List.of("a/1", "b/è", "c/3");

  /** A page of {@link #LIST}. */
  private static Page<String> page(String cursor, String limit) {
    PageQuery query = new PageQuery();
    query.cursor = cursor;
    query.limit = limit;
    return query.page(
        "[a-z]/.",
        (after, atMost) ->
            LIST.stream()
                .filter(item -> after == null || item.compareTo(after) > 0)
                .limit(atMost)
                .toList(),
        item -> item);
  }

  @Test
  void thePagesAreTheWholeListOnce() {
    Page<String> first = page(null, "2");
    Page<String> last = page(first.nextCursor(), "2");

    assertThat(first.items()).containsExactly("a/1", "b/è");
    assertThat(last.items()).containsExactly("c/3");
    assertThat(last.nextCursor()).isNull();
  }

  @Test
  void aPageThatHoldsAllOfThemIsTheLast() {
    assertThat(page("", "3").nextCursor()).isNull();
    assertThat(page(null, null).items()).isEqualTo(LIST);
  }

  @ParameterizedTest
  @CsvSource({
    ", 0, LIMIT_OUT_OF_RANGE",
    ", 501, LIMIT_OUT_OF_RANGE",
    ", -1, LIMIT_OUT_OF_RANGE",
    ", 1.5, LIMIT_OUT_OF_RANGE",
    ", 99999999999, LIMIT_OUT_OF_RANGE",
    "%, 2, CURSOR_UNREADABLE",
    "AAAA, 2, CURSOR_UNREADABLE",
    "bm8gcGxhY2U, 2, CURSOR_UNREADABLE"
  })
  void whatCannotBeReadIsRefused(String cursor, String limit, String problem) {
    assertThatThrownBy(() -> page(cursor, limit)).hasMessage(problem);
  }
}
