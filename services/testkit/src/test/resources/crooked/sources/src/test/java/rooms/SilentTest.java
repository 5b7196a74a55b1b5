package rooms;

class SilentTest {
    @Test
    void test1() {}

    @Test
    @Timeout(5)
    void shouldSpeak() throws Exception {}

    @ParameterizedTest
    @ValueSource(strings = {"a"})
    void a_silent_type_is_found(String word) {}

    private static void helper() {}
}
