// The line that finds a text in the view above it.
#pragma once

#include <QWidget>

class QLineEdit;

namespace stackwright {

class CodeView;
class Label;

class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void setView(CodeView* view); // searched from now on
    void open();
    void close();
    void next();
    void previous();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(bool backward, bool fromHere);

    CodeView* view_ = nullptr;
    QLineEdit* field_;
    Label* count_;
};

} // namespace stackwright
