package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Sort;

import org.junit.jupiter.api.Test;

class ListOrderTest {

    @Test
    void everyOrderOfferedIsKnownToTheQueryLanguage() throws Exception {
        assertThat(ListOrder.FIELDS).hasSizeGreaterThan(8);
        for (String field : ListOrder.FIELDS) {
            for (boolean descending : new boolean[] {false, true}) {
                ListOrder order = new ListOrder(field, descending);
                assertThat(Sort.parse(order.text()).text()).isEqualTo(order.text());
                assertThat(Sort.parse(order.text()).descending()).isEqualTo(descending);
                assertThat(ListOrder.of(order.text())).isEqualTo(order);
            }
        }
    }

    @Test
    void theRiskBeginsWithWhatMostNeedsAPerson() {
        assertThat(ListOrder.first("risk").text()).isEqualTo("risk");
        assertThat(ListOrder.first("risk").isByRisk()).isTrue();
        assertThat(ListOrder.first("risk").turned().text()).isEqualTo("risk:asc");
        assertThat(ListOrder.IMPORTED.isByRisk()).isFalse();
    }

    @Test
    void whatWasRememberedIsReadBack() {
        ListOrder order = new ListOrder("quality", true);
        assertThat(ListOrder.of(order.text())).isEqualTo(order);
        assertThat(ListOrder.of("nonsense:desc")).isEqualTo(ListOrder.IMPORTED);
    }
}
