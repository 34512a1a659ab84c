package it.quadrante.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void noFreePortIsHandedOutTwice() {
    // When
    List<Integer> ports =
        IntStream.range(0, 500).parallel().mapToObj(n -> Ports.choose("part", 0)).toList();
    // Then
    assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 32_000);
  }

  @Test
  void aPortTakenOnLoopbackOnlyIsNotFree() throws IOException {
    // Given
    int next = Ports.choose("part", 0) + 1;
    try (ServerSocket busy = new ServerSocket(next, 1, InetAddress.getLoopbackAddress())) {
      // When
      int chosen = Ports.choose("part", 0);
      // Then
      assertThat(chosen).isNotEqualTo(busy.getLocalPort());
    }
  }
}
