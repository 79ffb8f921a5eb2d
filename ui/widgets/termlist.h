// Terms and what is said of them, in two columns: facts with their names, or sentences behind a plus and a minus.
#pragma once

#include "style/tokens.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace stackwright {

struct TermRow {
    QString term;
    QString text;
    Token ink = Token::TextTertiary; // of the term

    friend bool operator==(const TermRow&, const TermRow&) = default;
};

class TermList final : public QWidget {
    Q_OBJECT

public:
    explicit TermList(QWidget* parent = nullptr);

    void setRows(const std::vector<TermRow>& rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    QGridLayout* grid_;
    std::vector<TermRow> rows_;
};

} // namespace stackwright
