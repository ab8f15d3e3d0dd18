// The system's SQLite, for Store/Index alone.
#include <sqlite3.h>

// A call with a variable number of arguments, which Swift cannot make.

/// Lets SQLite keep no count of its memory, which takes a lock for each piece. Before the first file is opened.
static inline int csqlite_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
