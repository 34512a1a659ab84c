package it.quadrante.measurement.notice.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some notices.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(
    name = "NoticePage",
    description = "A page of notices, the newest first.",
    requiredProperties = "items")
public record NoticePage(@Schema(maxItems = 500) List<NoticeView> items, String nextCursor) {}
