package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Sort;

import org.junit.jupiter.api.Test;

class ListOrderTest {

    @Test
    void everyOrderOfferedIsKnownToTheQueryLanguage() throws Exception {
        assertThat(ListOrder.FIELDS).hasSizeGreaterThan(8);
        for (String field : ListOrder.FIELDS) {
            String text = new ListOrder(field, true).text();
            assertThat(Sort.parse(text).text()).isEqualTo(text);
        }
    }

    @Test
    void whatWasRememberedIsReadBack() {
        ListOrder order = new ListOrder("quality", true);
        assertThat(ListOrder.of(order.text())).isEqualTo(order);
        assertThat(ListOrder.of("nonsense:desc")).isEqualTo(ListOrder.IMPORTED);
    }
}
