package rooms;

import java.util.*;

public final class Silent {}
