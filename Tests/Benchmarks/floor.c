/* The floor: what any program that fills a terminal through curses must pay.
 *
 * Draws full screens of ready-made text without asking anybody anything: j and k move a highlighted row, the
 * digits 1 to 9 show another page, q leaves. Whatever Cadre costs above this is Cadre's own.
 */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>

static void draw(int page, int selected)
{
    int row, column;
    for (row = 0; row < LINES; row++) {
        attr_t look = row == 0 ? A_REVERSE : row % 5 == 0 ? A_BOLD : A_NORMAL;
        attrset(row == selected ? A_REVERSE : look | COLOR_PAIR(1 + row % 3));
        move(row, 0);
        for (column = 0; column < COLS; column += 20)
            printw("%c%02d %-9.9s %02d/%02d  ", 'A' + (page + row) % 26, (page * 7 + row) % 100,
                "mission  " + (page + row) % 3, 1 + (page + row + column) % 28, 1 + (page + column) % 12);
        clrtoeol();
    }
    refresh();
}

int main(void)
{
    int key, page = 1, selected = 2;
    setlocale(LC_ALL, "");
    if (!initscr()) return 1;
    raw();
    noecho();
    curs_set(0);
    start_color();
    use_default_colors();
    init_pair(1, COLOR_CYAN, -1);
    init_pair(2, COLOR_YELLOW, -1);
    init_pair(3, -1, -1);
    draw(page, selected);
    while ((key = getch()) != 'q' && key != ERR) {
        if (key == 'j' && selected < LINES - 1) selected++;
        if (key == 'k' && selected > 1) selected--;
        if (key >= '1' && key <= '9') page = key - '0';
        draw(page, selected);
    }
    endwin();
    return 0;
}
