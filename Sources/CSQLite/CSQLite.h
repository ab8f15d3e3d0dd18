// The system's SQLite, for Store/Index alone.
#include <sqlite3.h>
