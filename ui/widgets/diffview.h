// What changed in a file, in one column: old and new line numbers, + and −, and the changed words.
#pragma once

#include "widgets/codeview.h"

namespace stackwright {

struct DiffRow {
    enum class Kind {
        Context,
        Added,
        Removed,
        Gap,
        Blank, // beside lines that only the other side has
    };

    Kind kind = Kind::Context;
    int oldLine = 0; // from 1; 0: none
    int newLine = 0;
    QString text;
    int wordStart = 0;  // the part that differs from its counterpart
    int wordLength = 0; // 0: the row as a whole

    friend bool operator==(const DiffRow&, const DiffRow&) = default;
};

// Marks in each removed row and the added row that takes its place what differs between them.
void markWords(std::vector<DiffRow>& rows);

class DiffView final : public CodeView {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    bool setRows(const QString& name, std::vector<DiffRow> rows); // false: they are the same as before

    // Of two that stand beside each other: only one number a line.
    enum class Side {
        Both,
        Before,
        After,
    };
    void setSide(Side side);

    // Moves to the next or previous group of changed rows; false when there is none.
    bool nextChange();
    bool showsChange() const; // one is in view
    bool previousChange();

    // The line of the new file under the cursor, from 1; 0 in a removed row.
    int currentNewLine() const;

    void showNewLine(int line); // of the new file, from 1

    int added() const { return added_; }
    int removed() const { return removed_; }

protected:
    int gutterWidth() const override;
    void paintGutterRow(QPainter& painter, const QRect& row, int block) const override;
    QColor rowGround(int block) const override;
    void paintEvent(QPaintEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void describeLine();
    bool jump(int step);
    bool startsChange(int block) const;
    void paintWords(QPainter& painter, const QRect& area) const;

    std::vector<DiffRow> rows_;
    Side side_ = Side::Both;
    int digits_ = 2;
    int added_ = 0;
    int removed_ = 0;
};

} // namespace stackwright
